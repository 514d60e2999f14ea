package dure.access;

import dure.shared.RandomId;
import dure.shared.Sha256;
import dure.shared.security.AccessLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that works once, until it expires or a newer one is made. Only the hash of its secret is kept. */
@Entity
class OneTimeLink {

    /** What a link is for, and how long it works. */
    enum Purpose {
        INVITATION(Duration.ofDays(7)),
        RESET(Duration.ofHours(1));

        final Duration lifetime;

        Purpose(Duration lifetime) {
            this.lifetime = lifetime;
        }
    }

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Purpose purpose;

    private String tokenHash;
    private String subjectId;
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private AccessLevel level;

    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected OneTimeLink() {}

    OneTimeLink(Purpose purpose, String token, String subjectId, String email, AccessLevel level, Instant now) {
        this.id = RandomId.next();
        this.purpose = purpose;
        this.tokenHash = Sha256.of(token).hex();
        this.subjectId = subjectId;
        this.email = email;
        this.level = level;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.lifetime);
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    String subjectId() {
        return subjectId;
    }

    String email() {
        return email;
    }

    AccessLevel level() {
        return level;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
