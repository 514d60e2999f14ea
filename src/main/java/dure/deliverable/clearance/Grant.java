package dure.deliverable.clearance;

import dure.deliverable.DeliverableRow;
import dure.project.WorkKind;
import dure.template.WorkRight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A right that an executed agreement gives.
 *
 * @param assignment whether the rights were transferred, not only licensed
 * @param work title of the one work it is about; null: everything of its kinds
 * @param outboundLicenses the licenses it may go out under; empty for any open license
 * @param voidable given by somebody under age, who can take it back
 * @param executedOn day of the last signature; null while signatures are missing, and then it counts for nothing
 */
public record Grant(
        Ground ground,
        String grantorId,
        String granteeId,
        boolean assignment,
        @Nullable String work,
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

    /** What of it only a person can judge. */
    List<ReasonCode> doubts(DeliverableRow deliverable) {
        var doubts = new ArrayList<ReasonCode>();
        if (work != null && !WorkTitle.names(work, deliverable)) {
            doubts.add(ReasonCode.OTHER_WORK);
        }
        if (voidable) {
            doubts.add(ReasonCode.VOIDABLE);
        }
        return doubts;
    }

    boolean isExecuted(LocalDate asOf) {
        return executedOn != null && !executedOn.isAfter(asOf);
    }

    boolean hasEnded(LocalDate asOf) {
        return to != null && to.isBefore(asOf);
    }
}
