package dure.deliverable;

import dure.ledger.Ledger;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.Sorting;
import dure.shared.security.MembersOnly;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team makes. */
@Service
@Transactional(readOnly = true)
public class DeliverableService {

    private static final Sorting SORTING =
            new Sorting(Map.of("title", "title", "kind", "kind", "createdAt", "createdAt"), "title");

    private final Deliverables deliverables;
    private final ProvenanceService provenance;
    private final DeliverableCheck check;
    private final Ledger ledger;
    private final Clock clock;

    DeliverableService(
            Deliverables deliverables,
            ProvenanceService provenance,
            DeliverableCheck check,
            Ledger ledger,
            Clock clock) {
        this.deliverables = deliverables;
        this.provenance = provenance;
        this.check = check;
        this.ledger = ledger;
        this.clock = clock;
    }

    @MembersOnly
    @Transactional
    public DeliverableRow create(DeliverableDetails entered) {
        var details = check.complete(entered);
        var deliverable =
                new Deliverable(details, check.parts(details), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var saved = deliverables.saveAndFlush(deliverable);
        ledger.record("deliverable.created", saved.id());
        return saved.row();
    }

    /** Saves a changed form; {@code version} is the one that was read. A part that something belongs to cannot go. */
    @MembersOnly
    @Transactional
    public DeliverableRow change(String id, int version, DeliverableDetails entered) {
        var deliverable = deliverables.hold(id).orElseThrow(() -> new NotFound("deliverable.not-found"));
        if (!deliverable.row().projectId().equals(entered.projectId())) {
            throw InvalidInput.of("/projectId", "deliverable.project.fixed");
        }
        var details = check.complete(entered);
        var parts = check.parts(details);
        keepUsedParts(id, parts);
        deliverable.change(version, details, parts);
        deliverables.saveAndFlush(deliverable);
        ledger.record("deliverable.changed", id);
        return deliverable.row();
    }

    /** As {@link #find}; and until the transaction ends nobody else changes it, its contributions or what was brought in. */
    @OwnerOnly
    @Transactional
    public DeliverableRow hold(String id) {
        return deliverables
                .hold(id)
                .orElseThrow(() -> new NotFound("deliverable.not-found"))
                .row();
    }

    @SignedInOnly
    public DeliverableRow find(String id) {
        return stored(id).row();
    }

    /** One page of a project's deliverables, or of all projects' when {@code projectId} is null. */
    @SignedInOnly
    public PageAnswer<DeliverableRow> list(@Nullable String projectId, PageQuery query) {
        var page = deliverables.search(projectId == null ? "" : projectId, query.pattern(), SORTING.pageable(query));
        return PageAnswer.of(page.map(Deliverable::row).getContent(), query, page.getTotalElements());
    }

    /** All of a project's deliverables by title. */
    @SignedInOnly
    public List<DeliverableRow> of(String projectId) {
        return deliverables.findByProjectIdOrderByTitleAscIdAsc(projectId).stream()
                .map(Deliverable::row)
                .toList();
    }

    private void keepUsedParts(String id, List<Part> parts) {
        var kept = parts.stream().map(Part::path).collect(Collectors.toSet());
        Stream.concat(
                        provenance.contributions(id).stream().map(ContributionRow::part),
                        provenance.inbound(id).stream().map(InboundRow::part))
                .filter(path -> !kept.contains(path))
                .findFirst()
                .ifPresent(path -> {
                    throw InvalidInput.of("/parts", "deliverable.part.in-use", path);
                });
    }

    private Deliverable stored(String id) {
        return deliverables.findById(id).orElseThrow(() -> new NotFound("deliverable.not-found"));
    }
}
