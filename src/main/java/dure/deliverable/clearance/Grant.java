package dure.deliverable.clearance;

import dure.project.WorkKind;
import dure.template.WorkRight;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A right that an executed agreement gives.
 *
 * @param assignment whether the rights were transferred, not only licensed
 * @param outboundLicenses the licenses it may go out under; empty for any open license
 * @param voidable given by somebody under age, who can take it back
 * @param executedOn day of the last signature; null while signatures are missing, and then it counts for nothing
 */
public record Grant(
        Ground ground,
        String grantorId,
        String granteeId,
        boolean assignment,
        Set<WorkKind> kinds,
        Set<WorkRight> rights,
        boolean sublicensable,
        Set<String> outboundLicenses,
        boolean retroactive,
        boolean survivesEnd,
        boolean voidable,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate executedOn) {

    boolean isExecuted(LocalDate asOf) {
        return executedOn != null && !executedOn.isAfter(asOf);
    }

    boolean hasEnded(LocalDate asOf) {
        return to != null && to.isBefore(asOf);
    }
}
