package dure.deliverable;

import dure.ledger.Ledger;
import dure.shared.NotFound;
import dure.shared.security.MembersOnly;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a deliverable comes from: who made which part, and what others made. */
@Service
@Transactional(readOnly = true)
public class ProvenanceService {

    private final Deliverables deliverables;
    private final Contributions contributions;
    private final InboundComponents inbound;
    private final ProvenanceCheck check;
    private final Ledger ledger;
    private final Clock clock;

    ProvenanceService(
            Deliverables deliverables,
            Contributions contributions,
            InboundComponents inbound,
            ProvenanceCheck check,
            Ledger ledger,
            Clock clock) {
        this.deliverables = deliverables;
        this.contributions = contributions;
        this.inbound = inbound;
        this.check = check;
        this.ledger = ledger;
        this.clock = clock;
    }

    @SignedInOnly
    public List<ContributionRow> contributions(String deliverableId) {
        return contributions(List.of(deliverableId));
    }

    /** Of several deliverables in one query. */
    @SignedInOnly
    public List<ContributionRow> contributions(Collection<String> deliverableIds) {
        return contributions.findByDeliverableIdInOrderByWorkedFromAscIdAsc(deliverableIds).stream()
                .map(Contribution::row)
                .toList();
    }

    @SignedInOnly
    public List<InboundRow> inbound(String deliverableId) {
        return inbound(List.of(deliverableId));
    }

    /** Of several deliverables in one query. */
    @SignedInOnly
    public List<InboundRow> inbound(Collection<String> deliverableIds) {
        return inbound.findByDeliverableIdInOrderByNameAscIdAsc(deliverableIds).stream()
                .map(InboundComponent::row)
                .toList();
    }

    @MembersOnly
    @Transactional
    public ContributionRow contribute(String deliverableId, ContributionDetails details) {
        var deliverable = deliverable(deliverableId);
        check.contribution(details);
        var made = new Contribution(deliverableId, ProvenanceCheck.part(deliverable, details.part()), details, now());
        var saved = contributions.saveAndFlush(made).row();
        record("contribution.added", deliverableId, saved);
        return saved;
    }

    @MembersOnly
    @Transactional
    public ContributionRow changeContribution(String id, int version, ContributionDetails details) {
        var made = contribution(id);
        check.contribution(details);
        made.change(version, ProvenanceCheck.part(deliverable(made.deliverableId()), details.part()), details);
        contributions.saveAndFlush(made);
        record("contribution.changed", made.deliverableId(), made.row());
        return made.row();
    }

    /** Takes a contribution out; published releases keep what they recorded. */
    @MembersOnly
    @Transactional
    public void removeContribution(String id) {
        var made = contribution(id);
        deliverable(made.deliverableId());
        contributions.delete(made);
        record("contribution.removed", made.deliverableId(), made.row());
    }

    @MembersOnly
    @Transactional
    public InboundRow bringIn(String deliverableId, InboundDetails entered) {
        var deliverable = deliverable(deliverableId);
        var details = check.inbound(entered);
        var component =
                new InboundComponent(deliverableId, ProvenanceCheck.part(deliverable, details.part()), details, now());
        var saved = inbound.saveAndFlush(component).row();
        ledger.record("inbound.added", deliverableId, Map.of("inbound", saved.id()));
        return saved;
    }

    @MembersOnly
    @Transactional
    public InboundRow changeInbound(String id, int version, InboundDetails entered) {
        var component = component(id);
        var details = check.inbound(entered);
        component.change(
                version, ProvenanceCheck.part(deliverable(component.deliverableId()), details.part()), details);
        inbound.saveAndFlush(component);
        ledger.record("inbound.changed", component.deliverableId(), Map.of("inbound", id));
        return component.row();
    }

    @MembersOnly
    @Transactional
    public void removeInbound(String id) {
        var component = component(id);
        deliverable(component.deliverableId());
        inbound.delete(component);
        ledger.record("inbound.removed", component.deliverableId(), Map.of("inbound", id));
    }

    private void record(String event, String deliverableId, ContributionRow made) {
        ledger.record(
                event,
                deliverableId,
                Map.of(
                        "by", made.collaboratorId(),
                        "capacity", made.capacity().name(),
                        "contribution", made.id()));
    }

    /** Held, so that a release that is being published sees all of a change or nothing of it. */
    private DeliverableRow deliverable(String id) {
        return deliverables
                .hold(id)
                .orElseThrow(() -> new NotFound("deliverable.not-found"))
                .row();
    }

    private Contribution contribution(String id) {
        return contributions.findById(id).orElseThrow(() -> new NotFound("contribution.not-found"));
    }

    private InboundComponent component(String id) {
        return inbound.findById(id).orElseThrow(() -> new NotFound("inbound.not-found"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
