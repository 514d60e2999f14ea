package dure.collaborator.ui;

import dure.shared.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of people in the side navigation. */
@Configuration
class PeopleNavigation {

    @Bean
    NavigationEntry peopleEntry() {
        return new NavigationEntry(20, "collaborator.list.title", "people", "users");
    }
}
