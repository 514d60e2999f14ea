package dure.deliverable;

import static java.util.Objects.requireNonNull;

import dure.shared.RandomId;
import dure.shared.StaleVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who made what part of a deliverable. */
@Entity
class Contribution {

    @Id
    private String id;

    private String deliverableId;
    private String collaboratorId;
    private String part;

    @Enumerated(EnumType.STRING)
    private WorkDone work;

    private LocalDate workedFrom;
    private @Nullable LocalDate workedTo;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private @Nullable String capacityOf;
    private boolean dutyRelated;

    @Enumerated(EnumType.STRING)
    private Authorship authorship;

    /** Ids parted by commas. */
    private String jointWith;

    private @Nullable String representativeId;
    private @Nullable String representativeDocument;

    @Enumerated(EnumType.STRING)
    private AiUse aiUse;

    private @Nullable String aiTool;

    @Column(length = 65535)
    private @Nullable String humanPart;

    @Column(length = 65535)
    private @Nullable String evidence;

    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    /** {@code details} are checked; {@code part} is the path of one of the deliverable's parts. */
    @SuppressWarnings("NullAway.Init")
    Contribution(String deliverableId, String part, ContributionDetails details, Instant createdAt) {
        this.id = RandomId.next();
        this.deliverableId = deliverableId;
        this.createdAt = createdAt;
        enter(part, details);
    }

    void change(int readVersion, String newPart, ContributionDetails details) {
        StaleVersion.check(readVersion, version);
        enter(newPart, details);
    }

    private void enter(String newPart, ContributionDetails details) {
        part = newPart;
        collaboratorId = requireNonNull(details.collaboratorId());
        work = requireNonNull(details.kind());
        workedFrom = requireNonNull(details.from());
        workedTo = details.to();
        capacity = requireNonNull(details.capacity());
        capacityOf = details.capacityOf();
        dutyRelated = Boolean.TRUE.equals(details.dutyRelated());
        authorship = requireNonNull(details.authorship());
        jointWith = String.join(",", details.jointWith());
        representativeId = details.representativeId();
        representativeDocument = details.representativeDocument();
        var ai = details.ai() == null ? Ai.NONE : details.ai();
        aiUse = ai.use();
        aiTool = ai.tool();
        humanPart = ai.humanPart();
        evidence = details.evidence();
    }

    String id() {
        return id;
    }

    String deliverableId() {
        return deliverableId;
    }

    ContributionRow row() {
        return new ContributionRow(
                id,
                deliverableId,
                collaboratorId,
                part,
                work,
                workedFrom,
                workedTo,
                capacity,
                capacityOf,
                dutyRelated,
                authorship,
                jointWith.isEmpty() ? List.of() : List.of(jointWith.split(",")),
                representativeId,
                representativeDocument,
                new Ai(aiUse, aiTool, humanPart),
                evidence,
                createdAt,
                version);
    }
}
