package dure.access.ui;

import dure.shared.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of access in the settings. */
@Configuration
class AccessNavigation {

    @Bean
    SettingsEntry accountsSettings() {
        return new SettingsEntry(20, "access.accounts.title", "access.accounts.intro", "settings/accounts");
    }

    @Bean
    SettingsEntry ownAccountSettings() {
        return new SettingsEntry(30, "access.account.title", "access.account.intro", "account");
    }
}
