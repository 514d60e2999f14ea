package dure.overview;

import dure.shared.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person meets first.
 *
 * @param glance the project in a few numbers; null while there is no project
 * @param newest what happened last, newest first
 */
public record Home(Stage stage, Agenda agenda, @Nullable Glance glance, List<TimelineEntry> newest) {

    public Home {
        newest = List.copyOf(newest);
    }

    /** How far a team has come with Dure. */
    public enum Stage {
        NO_PROJECT,
        /** There is a project, and nobody but the lead. */
        ALONE,
        TEAM
    }
}
