package dure.journal.ui;

import dure.shared.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of notes in the side navigation. */
@Configuration
class NotesNavigation {

    @Bean
    NavigationEntry notesEntry() {
        return new NavigationEntry(60, "journal.list.title", "notes", "notebook");
    }
}
