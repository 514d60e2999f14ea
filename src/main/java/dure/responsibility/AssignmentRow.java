package dure.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One collaborator holding (or wishing for, or having held) one role; the state is that of today. */
public record AssignmentRow(
        String id,
        String roleId,
        String collaboratorId,
        AssignmentPart part,
        LocalDate from,
        @Nullable LocalDate to,
        AssignmentState state,
        AssignmentOrigin origin,
        int version) {

    /** Whether the person holds the role today. */
    public boolean holds() {
        return state == AssignmentState.ACTIVE;
    }

    public boolean holdsAs(AssignmentPart inPart) {
        return holds() && part == inPart;
    }
}
