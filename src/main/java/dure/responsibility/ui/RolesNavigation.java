package dure.responsibility.ui;

import dure.shared.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the matrix into the side navigation. */
@Configuration
class RolesNavigation {

    @Bean
    NavigationEntry rolesEntry() {
        return new NavigationEntry(30, "responsibility.title", "roles", "table");
    }
}
