package dure.responsibility;

import dure.shared.Versioned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One collaborator holding (or wishing for, or having held) one role; the state is that of today.
 *
 * @param holds whether the person holds the role today; not before its first day
 */
public record AssignmentRow(
        String id,
        String roleId,
        String collaboratorId,
        AssignmentPart part,
        LocalDate from,
        @Nullable LocalDate to,
        AssignmentState state,
        AssignmentOrigin origin,
        int version,
        boolean holds)
        implements Versioned {

    public boolean holdsAs(AssignmentPart inPart) {
        return holds && part == inPart;
    }

    /** Whether it is settled that the person holds the role, today or from a day to come. */
    public boolean isSettled() {
        return state == AssignmentState.ACTIVE;
    }

    @Override
    public int savedVersion() {
        return version;
    }
}
