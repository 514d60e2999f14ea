package dure.deliverable;

import static java.util.Objects.requireNonNull;

import dure.shared.RandomId;
import dure.shared.StaleVersion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Something the team makes. Its kind follows from its parts; its project never changes. */
@Entity
class Deliverable {

    @Id
    private String id;

    private String projectId;
    private String title;
    private @Nullable String titleEn;

    @Enumerated(EnumType.STRING)
    private DeliverableKind kind;

    @Enumerated(EnumType.STRING)
    private LegalKind legalKind;

    private String ownerId;
    private String licensorId;
    private @Nullable String repositoryUrl;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "deliverable_part", joinColumns = @JoinColumn(name = "deliverable_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Part> parts = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Deliverable() {}

    /** {@code details} are checked and complete: licensor and parts are filled in. */
    @SuppressWarnings("NullAway.Init")
    Deliverable(DeliverableDetails details, List<Part> parts, Instant createdAt) {
        this.id = RandomId.next();
        this.projectId = requireNonNull(details.projectId());
        this.createdAt = createdAt;
        enter(details, parts);
    }

    void change(int readVersion, DeliverableDetails details, List<Part> newParts) {
        StaleVersion.check(readVersion, version);
        enter(details, newParts);
    }

    private void enter(DeliverableDetails details, List<Part> newParts) {
        title = requireNonNull(details.title());
        titleEn = details.titleEn();
        ownerId = requireNonNull(details.ownerId());
        licensorId = requireNonNull(details.licensorId());
        repositoryUrl = details.repositoryUrl();
        kind = DeliverableKind.of(newParts.stream().map(Part::kind).toList());
        legalKind = details.legalKind() == null ? LegalKind.of(kind) : details.legalKind();
        if (!parts.equals(newParts)) {
            parts.clear();
            parts.addAll(newParts);
        }
    }

    String id() {
        return id;
    }

    DeliverableRow row() {
        return new DeliverableRow(
                id,
                projectId,
                title,
                titleEn,
                kind,
                legalKind,
                ownerId,
                licensorId,
                parts.stream().map(Part::row).toList(),
                repositoryUrl,
                createdAt,
                version);
    }
}
