package dure.release;

import static java.util.Objects.requireNonNull;

import dure.deliverable.DeliverableService;
import dure.ledger.Ledger;
import dure.shared.Conflict;
import dure.shared.InputCheck;
import dure.shared.NotFound;
import dure.shared.StaleVersion;
import dure.shared.security.CurrentActor;
import dure.shared.security.MembersOnly;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of releases and what becomes of them; publishing is {@link PublishingService}. */
@Service
@Transactional(readOnly = true)
public class ReleaseService {

    private final Releases releases;
    private final DeliverableService deliverables;
    private final InputCheck inputs;
    private final CurrentActor actors;
    private final Ledger ledger;
    private final Clock clock;

    ReleaseService(
            Releases releases,
            DeliverableService deliverables,
            InputCheck inputs,
            CurrentActor actors,
            Ledger ledger,
            Clock clock) {
        this.releases = releases;
        this.deliverables = deliverables;
        this.inputs = inputs;
        this.actors = actors;
        this.ledger = ledger;
        this.clock = clock;
    }

    @MembersOnly
    @Transactional
    public ReleaseRow prepare(String deliverableId, ReleaseDetails details) {
        deliverables.find(deliverableId);
        inputs.check(details);
        refuseTaken(deliverableId, details, "");
        var release = new Release(deliverableId, details, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var saved = releases.saveAndFlush(release).row();
        ledger.record("release.prepared", deliverableId, Map.of("version", saved.version()));
        return saved;
    }

    /** Saves a changed draft; {@code revision} is the one that was read. What was published never changes. */
    @MembersOnly
    @Transactional
    public ReleaseRow change(String id, int revision, ReleaseDetails details) {
        var release = stored(id);
        inputs.check(details);
        release.change(revision, details);
        refuseTaken(release.row().deliverableId(), details, id);
        releases.saveAndFlush(release);
        ledger.record(
                "release.changed", release.row().deliverableId(), Map.of("version", requireNonNull(details.version())));
        return release.row();
    }

    @SignedInOnly
    public ReleaseRow find(String id) {
        return stored(id).row();
    }

    /** All releases of a deliverable, the newest first. */
    @SignedInOnly
    public List<ReleaseRow> of(String deliverableId) {
        return releases.findByDeliverableIdOrderByCreatedAtDescIdAsc(deliverableId).stream()
                .map(Release::row)
                .toList();
    }

    /** Takes a published release back for a reason that stays visible; its record and pack stay as they are. */
    @OwnerOnly
    @Transactional
    public ReleaseRow withdraw(String id, WithdrawalDetails details) {
        inputs.check(details);
        var release = stored(id);
        release.withdraw(
                requireNonNull(details.reason()),
                actors.get().collaboratorId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        releases.saveAndFlush(release);
        ledger.record(
                "release.withdrawn",
                release.row().deliverableId(),
                Map.of("version", release.row().version()));
        return release.row();
    }

    /**
     * Does {@code act}, unless somebody has changed the release since {@code revision}; null asks nothing. What {@code act}
     * reads is what others have committed, not what was there at the start.
     */
    @SignedInOnly
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public <T> T ifUnchanged(String id, @Nullable Integer revision, Supplier<T> act) {
        Integer stored =
                releases.findById(id).map(found -> found.row().revision()).orElse(null);
        return StaleVersion.guard(revision, stored, act);
    }

    private void refuseTaken(String deliverableId, ReleaseDetails details, String exceptId) {
        String version = requireNonNull(details.version());
        if (releases.existsByDeliverableIdAndNameAndIdNot(deliverableId, version, exceptId)) {
            throw new Conflict("release.version.taken", version);
        }
    }

    private Release stored(String id) {
        return releases.findById(id).orElseThrow(() -> new NotFound("release.not-found"));
    }
}
