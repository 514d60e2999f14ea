package dure.overview.ui;

import dure.shared.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts Home first into the side navigation. */
@Configuration
class HomeNavigation {

    @Bean
    NavigationEntry homeEntry() {
        return new NavigationEntry(10, "overview.navigation", "", "home");
    }
}
