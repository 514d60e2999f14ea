package dure.agreement.ui;

import dure.shared.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of agreements in the navigation. */
@Configuration
class AgreementNavigation {

    @Bean
    NavigationEntry agreementsEntry() {
        return new NavigationEntry(40, "agreement.list.title", "agreements", "file-text-o");
    }
}
