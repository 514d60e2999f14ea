package dure.journal;

import dure.shared.RandomId;
import dure.shared.StaleVersion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A note and who has to read it. */
@Entity
class Note {

    @Id
    private String id;

    @Version
    private int version;

    private String projectId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private String title;

    private @Nullable String url;

    @Column(length = 65535)
    private @Nullable String body;

    private boolean mustReadForAll;

    @ElementCollection
    @CollectionTable(name = "note_must_read", joinColumns = @JoinColumn(name = "note_id"))
    @Column(name = "role_id")
    @BatchSize(size = 200)
    private Set<String> mustReadRoleIds = new HashSet<>();

    private @Nullable Integer minutes;

    private boolean confidential;

    private String authorId;

    private Instant createdAt;

    protected Note() {}

    Note(NoteDetails details, String authorId, Instant at) {
        id = RandomId.next();
        projectId = details.projectId();
        this.authorId = authorId;
        createdAt = at;
        take(details);
    }

    String id() {
        return id;
    }

    String projectId() {
        return projectId;
    }

    NoteKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    boolean isConfidential() {
        return confidential;
    }

    String authorId() {
        return authorId;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Its project never changes. */
    void change(int sentVersion, NoteDetails details) {
        StaleVersion.check(sentVersion, version);
        take(details);
    }

    boolean mustBeReadBy(Collection<String> rolesHeld) {
        return mustReadForAll || rolesHeld.stream().anyMatch(mustReadRoleIds::contains);
    }

    NoteRow row(String authorName, boolean mustRead, @Nullable LocalDate readOn) {
        return new NoteRow(
                id,
                projectId,
                kind,
                title,
                url,
                body,
                mustReadForAll,
                mustReadRoleIds.stream().sorted().toList(),
                minutes,
                confidential,
                authorId,
                authorName,
                createdAt,
                version,
                mustRead,
                readOn);
    }

    private void take(NoteDetails details) {
        kind = details.kind();
        title = details.title();
        url = details.url();
        body = details.body();
        mustReadForAll = details.mustReadForAll();
        mustReadRoleIds.clear();
        mustReadRoleIds.addAll(details.mustReadRoleIds());
        minutes = details.minutes();
        confidential = details.confidential();
    }
}
