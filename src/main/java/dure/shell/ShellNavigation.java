package dure.shell;

import dure.shared.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the settings in the side navigation: last. */
@Configuration
class ShellNavigation {

    @Bean
    NavigationEntry settingsEntry() {
        return new NavigationEntry(90, "shell.settings", "settings", "cog");
    }
}
