package dure.deliverable.ui;

import dure.shared.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of deliverables in the navigation. */
@Configuration
class DeliverableNavigation {

    @Bean
    NavigationEntry deliverablesEntry() {
        return new NavigationEntry(50, "deliverable.navigation", "deliverables", "package");
    }
}
