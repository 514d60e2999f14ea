package dure.agreement;

import dure.shared.Paragraphs;
import dure.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said when one side ends an agreement.
 *
 * @param effectiveOn the last day in force
 * @param collaboratorIds for whom it ends; empty for everybody. With fewer than two others it ends for everybody
 * @param endRoles the roles for which nobody is bound any more end with the same day
 */
public record TerminationDetails(
        @NotNull @Paragraphs(max = 1000) String reason,
        @Nullable LocalDate effectiveOn,
        Set<String> collaboratorIds,
        Boolean endRoles) {

    public TerminationDetails {
        reason = Objects.requireNonNullElse(PlainText.paragraphs(reason), "");
        collaboratorIds = collaboratorIds == null ? Set.of() : Set.copyOf(collaboratorIds);
        endRoles = Boolean.TRUE.equals(endRoles);
    }

    /** The whole agreement; the roles go on. */
    public static TerminationDetails whole(String reason, @Nullable LocalDate effectiveOn) {
        return new TerminationDetails(reason, effectiveOn, Set.of(), false);
    }
}
