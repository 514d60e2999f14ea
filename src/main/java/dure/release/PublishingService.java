package dure.release;

import dure.deliverable.DeliverableService;
import dure.ledger.Ledger;
import dure.release.pack.FrozenRelease;
import dure.shared.Conflict;
import dure.shared.NotFound;
import dure.shared.Sha256;
import dure.shared.security.CurrentActor;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a draft: freezes everything it rests on, chains it to the record before it, and keeps its pack. */
@Service
@Transactional(readOnly = true)
public class PublishingService {

    private static final String FIRST = "0".repeat(64);

    private final Releases releases;
    private final DecisionService decisions;
    private final DeliverableService deliverables;
    private final RecordFiles files;
    private final CurrentActor actors;
    private final Ledger ledger;
    private final Clock clock;

    PublishingService(
            Releases releases,
            DecisionService decisions,
            DeliverableService deliverables,
            RecordFiles files,
            CurrentActor actors,
            Ledger ledger,
            Clock clock) {
        this.releases = releases;
        this.decisions = decisions;
        this.deliverables = deliverables;
        this.files = files;
        this.actors = actors;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Publishes, unless a finding blocks or waits for a decision; the version before it becomes superseded. */
    @OwnerOnly
    @Transactional
    public ReleaseRow publish(String id) {
        var release = stored(id);
        if (release.state() != ReleaseState.DRAFT) {
            throw new Conflict("release.step.PUBLISHED", release.row().version());
        }
        deliverables.hold(release.row().deliverableId());
        var clearance = decisions.clearance(id);
        if (!clearance.isPublishable()) {
            throw new Conflict("release.blocked", clearance.obstacles().size());
        }
        supersede(release.row().deliverableId());
        seal(release, clearance);
        var published = release.row();
        ledger.record(
                "release.published",
                published.deliverableId(),
                Map.of("record", Objects.requireNonNull(published.recordHash()), "version", published.version()));
        return published;
    }

    /** The frozen record, verified against its hash. */
    @SignedInOnly
    public FrozenRelease record(String id) {
        return FrozenRelease.read(files.read(hash(published(id).recordHash())));
    }

    /** The release pack: the bytes that were kept when it was published. */
    @SignedInOnly
    public byte[] pack(String id) {
        return files.read(hash(published(id).packHash()));
    }

    private void seal(Release release, ReleaseClearance clearance) {
        var place = place();
        String by = actors.get().collaboratorId();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var kept = files.keep(release.row(), clearance, place.previousHash(), by, at);
        release.publish(place, kept.record(), kept.pack(), by, at);
        try {
            releases.saveAndFlush(release);
        } catch (DataIntegrityViolationException anotherWasFaster) {
            throw new Conflict("release.race");
        }
    }

    private void supersede(String deliverableId) {
        releases.findByDeliverableIdOrderByCreatedAtDescIdAsc(deliverableId).stream()
                .filter(earlier -> earlier.state() == ReleaseState.PUBLISHED)
                .forEach(Release::supersede);
    }

    private Release.Place place() {
        return releases.findFirstBySequenceNotNullOrderBySequenceDesc()
                .map(Release::following)
                .orElse(new Release.Place(1, FIRST));
    }

    private ReleaseRow published(String id) {
        var release = stored(id).row();
        if (!release.state().wasPublished()) {
            throw new Conflict("release.not-published", release.version());
        }
        return release;
    }

    private static Sha256 hash(@Nullable String hex) {
        return new Sha256(Objects.requireNonNull(hex));
    }

    private Release stored(String id) {
        return releases.findById(id).orElseThrow(() -> new NotFound("release.not-found"));
    }
}
