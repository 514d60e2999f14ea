package dure.agreement;

import dure.project.WorkKind;
import dure.template.WorkRight;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A right that an executed agreement gives to one party by another.
 *
 * @param template the agreement's template
 * @param kind the family that the template belongs to
 * @param work title of the one work it is about; null: everything of its kinds
 * @param kinds the kinds of work it covers
 * @param outboundLicenses the licenses under which the work may be opened; empty means any open license
 * @param retroactive covers what was made before the agreement took effect
 * @param survivesEnd still a ground for new releases after the agreement has ended; never where an amendment or an exit ended it
 * @param voidable signed by somebody under 19 (민법 4조, 5조): it can be cancelled, so a person has to decide
 * @param inForceFrom the first day whose work it covers: that of the agreement, also where an amendment gives it
 * @param inForceTo the last day, when there is one; null for a right that survives the end
 * @param coversUntil where its giver has left while the agreement goes on: the last day whose work it covers; the right itself stays
 * @param executedOn from this day on it is a ground: the day of the last signature, or the first day of the amendment that gives it
 * @param clauseLabel how the printed text names the clause, "제11조(이용허락)"
 */
public record GrantRow(
        String id,
        String agreementId,
        String agreementNumber,
        String template,
        String kind,
        String grantorId,
        String granteeId,
        @Nullable String work,
        Set<WorkKind> kinds,
        Set<WorkRight> rights,
        boolean sublicensable,
        Set<String> outboundLicenses,
        boolean retroactive,
        boolean survivesEnd,
        boolean voidable,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        @Nullable LocalDate coversUntil,
        LocalDate executedOn,
        String clauseLabel) {

    public GrantRow {
        kinds = Set.copyOf(kinds);
        rights = Set.copyOf(rights);
        outboundLicenses = Set.copyOf(outboundLicenses);
    }

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(inForceFrom) && (inForceTo == null || !on.isAfter(inForceTo));
    }
}
