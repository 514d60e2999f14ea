package dure.responsibility;

import dure.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A role as lists show it; {@code position} is its place in the matrix. */
public record RoleRow(
        String id,
        String projectId,
        String name,
        @Nullable String purpose,
        List<String> tasks,
        int weeklyHours,
        boolean essential,
        @Nullable LocalDate termEnd,
        int position,
        Instant createdAt,
        int version)
        implements Versioned {

    public RoleDetails details() {
        return new RoleDetails(name, purpose, tasks, weeklyHours, essential, termEnd);
    }

    @Override
    public int savedVersion() {
        return version;
    }
}
