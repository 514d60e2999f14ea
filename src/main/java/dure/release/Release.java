package dure.release;

import static java.util.Objects.requireNonNull;

import dure.shared.Conflict;
import dure.shared.RandomId;
import dure.shared.Sha256;
import dure.shared.StaleVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A release. Once published nothing of it changes but its state, and each change of state is written once. */
@Entity
@Table(name = "deliverable_release")
class Release {

    @Id
    private String id;

    private String deliverableId;
    private String name;
    private @Nullable String tag;
    private @Nullable String commitHash;

    /** JSON list. */
    @Column(length = 65535)
    private String artifacts;

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    private Instant createdAt;
    private @Nullable Instant publishedAt;
    private @Nullable String publishedBy;
    private @Nullable Long sequence;
    private @Nullable String recordHash;
    private @Nullable String previousHash;
    private @Nullable String packHash;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;

    @Column(length = 65535)
    private @Nullable String withdrawnReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Release() {}

    @SuppressWarnings("NullAway.Init")
    Release(String deliverableId, ReleaseDetails details, Instant createdAt) {
        this.id = RandomId.next();
        this.deliverableId = deliverableId;
        this.state = ReleaseState.DRAFT;
        this.createdAt = createdAt;
        enter(details);
    }

    void change(int readVersion, ReleaseDetails details) {
        StaleVersion.check(readVersion, version);
        if (state != ReleaseState.DRAFT) {
            throw new Conflict("release.frozen", name);
        }
        enter(details);
    }

    private void enter(ReleaseDetails details) {
        name = requireNonNull(details.version());
        tag = details.tag();
        commitHash = details.commit();
        artifacts = ArtifactList.write(details.artifacts());
    }

    /** Freezes it; {@code place} is its place in the chain of this installation. */
    void publish(Place place, Sha256 record, Sha256 pack, @Nullable String by, Instant at) {
        step(ReleaseState.PUBLISHED);
        sequence = place.sequence();
        previousHash = place.previousHash();
        recordHash = record.hex();
        packHash = pack.hex();
        publishedBy = by;
        publishedAt = at;
    }

    void supersede() {
        step(ReleaseState.SUPERSEDED);
    }

    void withdraw(String reason, @Nullable String by, Instant at) {
        step(ReleaseState.WITHDRAWN);
        withdrawnReason = reason;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    private void step(ReleaseState following) {
        if (!state.next().contains(following)) {
            throw new Conflict("release.step." + following.name(), name);
        }
        state = following;
    }

    String id() {
        return id;
    }

    ReleaseState state() {
        return state;
    }

    ReleaseRow row() {
        return new ReleaseRow(
                id,
                deliverableId,
                name,
                tag,
                commitHash,
                ArtifactList.read(artifacts),
                state,
                createdAt,
                publishedAt,
                publishedBy,
                recordHash,
                previousHash,
                packHash,
                withdrawnAt,
                withdrawnReason,
                version);
    }

    /** The place in the chain after this published one. */
    Place following() {
        return new Place(requireNonNull(sequence) + 1, requireNonNull(recordHash));
    }

    /** A place in the chain. */
    record Place(long sequence, String previousHash) {}
}
