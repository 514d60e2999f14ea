package dure.project;

import dure.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A project as others see it.
 *
 * @param goal empty while none is set
 */
public record ProjectRow(
        String id,
        String name,
        String goal,
        List<DoneWhen> doneWhen,
        List<String> nonGoals,
        Map<WorkKind, String> defaultLicenses,
        int version,
        Instant createdAt)
        implements Versioned {

    public boolean hasGoal() {
        return !goal.isEmpty();
    }

    /** What is stored, as a person would enter it. */
    public ProjectDetails details() {
        return new ProjectDetails(name, goal, doneWhen, nonGoals, defaultLicenses);
    }

    @Override
    public int savedVersion() {
        return version;
    }
}
