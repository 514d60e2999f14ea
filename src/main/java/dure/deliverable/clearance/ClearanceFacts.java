package dure.deliverable.clearance;

import dure.deliverable.ContributionRow;
import dure.deliverable.DeliverableRow;
import dure.deliverable.InboundRow;
import dure.license.Compatibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rule reads, and nothing else.
 *
 * @param active ids of the collaborators who are ACTIVE
 * @param leadId who leads the team, needs no agreement with themself; null when nobody does
 * @param ownerBond the owner's executed agreement that is in force; null when there is none
 * @param grants of the project's executed agreements
 * @param licenses the licenses of each outbound expression
 * @param compatibilities may it come in, by id of the inbound component, where a license says so
 * @param openAgreements a CLA that waits for signatures, by collaborator
 * @param asOf the day of the release
 */
public record ClearanceFacts(
        DeliverableRow deliverable,
        List<ContributionRow> contributions,
        List<InboundRow> inbound,
        Set<String> active,
        @Nullable String leadId,
        @Nullable Ground ownerBond,
        List<Grant> grants,
        Map<String, List<LicenseFacts>> licenses,
        Map<String, Compatibility> compatibilities,
        Map<String, String> openAgreements,
        LocalDate asOf) {

    public ClearanceFacts {
        contributions = List.copyOf(contributions);
        inbound = List.copyOf(inbound);
        grants = List.copyOf(grants);
    }

    /** The same facts, had this grant been executed as well. */
    public ClearanceFacts with(Grant another) {
        var more = new ArrayList<>(grants);
        more.add(another);
        return new ClearanceFacts(
                deliverable,
                contributions,
                inbound,
                active,
                leadId,
                ownerBond,
                more,
                licenses,
                compatibilities,
                openAgreements,
                asOf);
    }
}
