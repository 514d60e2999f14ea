package dure.deliverable;

import static java.util.Objects.requireNonNull;

import dure.license.InboundRelation;
import dure.shared.RandomId;
import dure.shared.StaleVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something others made that takes part in a deliverable. */
@Entity
class InboundComponent {

    @Id
    private String id;

    private String deliverableId;
    private String part;
    private String name;
    private @Nullable String url;
    private @Nullable String license;
    private @Nullable String chosenBranch;

    @Enumerated(EnumType.STRING)
    private InboundRelation relation;

    @Enumerated(EnumType.STRING)
    private InboundBasis basis;

    @Column(length = 65535)
    private @Nullable String basisNote;

    private @Nullable String broughtInById;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected InboundComponent() {}

    /** {@code details} are checked; {@code part} is the path of one of the deliverable's parts. */
    @SuppressWarnings("NullAway.Init")
    InboundComponent(String deliverableId, String part, InboundDetails details, Instant createdAt) {
        this.id = RandomId.next();
        this.deliverableId = deliverableId;
        this.createdAt = createdAt;
        enter(part, details);
    }

    void change(int readVersion, String newPart, InboundDetails details) {
        StaleVersion.check(readVersion, version);
        enter(newPart, details);
    }

    private void enter(String newPart, InboundDetails details) {
        part = newPart;
        name = requireNonNull(details.name());
        url = details.url();
        license = details.license();
        chosenBranch = details.chosenBranch();
        relation = requireNonNull(details.relation());
        basis = requireNonNull(details.basis());
        basisNote = details.basisNote();
        broughtInById = details.broughtInById();
    }

    String id() {
        return id;
    }

    String deliverableId() {
        return deliverableId;
    }

    InboundRow row() {
        return new InboundRow(
                id,
                deliverableId,
                name,
                url,
                part,
                license,
                chosenBranch,
                relation,
                basis,
                basisNote,
                broughtInById,
                createdAt,
                version);
    }
}
