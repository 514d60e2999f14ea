package dure.responsibility;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to hold a role, in which part and when.
 *
 * @param from first day; today when left out
 * @param to last day; null for as long as the role lasts
 * @param origin VOLUNTEERED makes a wish that waits as PROPOSED; ASKED (also when left out) holds at once, unless
 *     another owner holds the role and {@code predecessor} does not say what becomes of them
 * @param predecessor what becomes of the present owner; without it a second owner waits as PROPOSED
 */
public record AssignmentDetails(
        @NotNull String collaboratorId,
        @NotNull AssignmentPart part,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable AssignmentOrigin origin,
        @Nullable Predecessor predecessor) {

    public static AssignmentDetails of(String collaboratorId, AssignmentPart part) {
        return new AssignmentDetails(collaboratorId, part, null, null, AssignmentOrigin.ASKED, null);
    }

    /** 하고 싶어요: the person would like to answer for the role. */
    public static AssignmentDetails wish(String collaboratorId) {
        return new AssignmentDetails(
                collaboratorId, AssignmentPart.OWNER, null, null, AssignmentOrigin.VOLUNTEERED, null);
    }

    public AssignmentDetails replacing(Predecessor choice) {
        return new AssignmentDetails(collaboratorId, part, from, to, origin, choice);
    }

    boolean isWish() {
        return origin == AssignmentOrigin.VOLUNTEERED;
    }
}
