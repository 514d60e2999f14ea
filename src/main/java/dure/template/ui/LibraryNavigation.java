package dure.template.ui;

import dure.shared.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library's place in the side navigation. */
@Configuration
class LibraryNavigation {

    @Bean
    NavigationEntry libraryEntry() {
        return new NavigationEntry(70, "template.library.title", "library", "book");
    }
}
