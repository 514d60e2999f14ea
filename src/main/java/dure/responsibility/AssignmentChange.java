package dure.responsibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one act did to the assignments of a role, so that it can be undone.
 *
 * @param result the assignment that was made or changed; null when the act only took one away
 * @param before the assignments that were changed or taken away, as they were
 * @param after the same, and new ones, as they are now
 */
public record AssignmentChange(
        String roleId, @Nullable AssignmentRow result, List<AssignmentRow> before, List<AssignmentRow> after) {

    /** The assignment that was made or changed. */
    public AssignmentRow made() {
        if (result == null) {
            throw new IllegalStateException("this act took an assignment away");
        }
        return result;
    }
}
