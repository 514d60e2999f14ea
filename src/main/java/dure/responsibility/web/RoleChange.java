package dure.responsibility.web;

import dure.responsibility.RoleDetails;
import dure.responsibility.RoleRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a PATCH may send; what is left out stays as it is. */
record RoleChange(
        @Nullable Integer version,
        @Nullable String name,
        @Nullable String purpose,
        @Nullable List<String> tasks,
        @Nullable Integer weeklyHours,
        @Nullable Boolean essential,
        @Nullable LocalDate termEnd) {

    RoleDetails appliedTo(RoleRow role) {
        return new RoleDetails(
                name == null ? role.name() : name,
                purpose == null ? role.purpose() : purpose,
                tasks == null ? role.tasks() : tasks,
                weeklyHours == null ? role.weeklyHours() : weeklyHours,
                essential == null ? role.essential() : essential,
                termEnd == null ? role.termEnd() : termEnd);
    }
}
