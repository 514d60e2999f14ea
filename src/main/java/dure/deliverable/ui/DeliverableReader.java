package dure.deliverable.ui;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.deliverable.ContributionRow;
import dure.deliverable.DeliverableRow;
import dure.deliverable.DeliverableService;
import dure.deliverable.InboundRow;
import dure.deliverable.ProvenanceService;
import dure.deliverable.ReleaseHistory;
import dure.deliverable.clearance.Clearance;
import dure.deliverable.clearance.ClearanceSentences;
import dure.deliverable.clearance.ClearanceService;
import dure.deliverable.clearance.WhatIf;
import dure.ledger.LedgerService;
import dure.shared.TimelineEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everything the page of a deliverable shows, from the services that know it. */
@Component
record DeliverableReader(
        DeliverableService deliverables,
        ProvenanceService provenance,
        ClearanceService clearances,
        ClearanceSentences sentences,
        CollaboratorService collaborators,
        LedgerService ledger,
        ReleaseHistory history) {

    DeliverableRow find(String id) {
        return deliverables.find(id);
    }

    Clearance clearance(String id) {
        return clearances.of(id);
    }

    List<WhatIf> whatIf(String id) {
        return clearances.whatIf(id);
    }

    List<ReleaseHistory.Line> releases(String id) {
        return history.of(id);
    }

    List<TimelineEntry> timeline(String id, Locale locale, int limit) {
        return ledger.timeline(id, locale, limit);
    }

    Optional<ContributionRow> contribution(String deliverableId, String id) {
        return provenance.contributions(deliverableId).stream()
                .filter(made -> made.id().equals(id))
                .findFirst();
    }

    Optional<InboundRow> inbound(String deliverableId, String id) {
        return provenance.inbound(deliverableId).stream()
                .filter(in -> in.id().equals(id))
                .findFirst();
    }

    /** Everybody the page names, by id. */
    Map<String, CollaboratorRow> people(DeliverableRow row) {
        var ids = new HashSet<String>(List.of(row.ownerId(), row.licensorId()));
        provenance.contributions(row.id()).forEach(made -> {
            ids.add(made.collaboratorId());
            ids.addAll(made.jointWith());
        });
        return collaborators.find(ids);
    }
}
