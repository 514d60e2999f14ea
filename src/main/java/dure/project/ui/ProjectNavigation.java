package dure.project.ui;

import dure.shared.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The project's place in the settings. */
@Configuration
class ProjectNavigation {

    @Bean
    SettingsEntry projectSettingsEntry() {
        return new SettingsEntry(10, "project.settings.title", "project.settings.text", "settings/project");
    }
}
