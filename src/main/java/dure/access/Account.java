package dure.access;

import dure.shared.EmailAddress;
import dure.shared.RandomId;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One way to sign in. Raising {@code sessionEpoch} ends every session that began before. */
@Entity
class Account {

    @Id
    private String id;

    private String email;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private AccessLevel level;

    private @Nullable String collaboratorId;
    private int sessionEpoch;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;

    @Version
    private int version;

    protected Account() {}

    Account(EmailAddress email, String passwordHash, AccessLevel level, @Nullable String collaboratorId, Instant now) {
        this.id = RandomId.next();
        this.email = email.value();
        this.passwordHash = passwordHash;
        this.level = level;
        this.collaboratorId = collaboratorId;
        this.createdAt = now;
    }

    void belongsTo(String collaborator) {
        collaboratorId = collaborator;
    }

    /** A new password ends the sessions that the old one opened. */
    void changePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    void changeLevel(AccessLevel newLevel) {
        level = newLevel;
    }

    void endSessions() {
        sessionEpoch++;
    }

    String id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    AccessLevel level() {
        return level;
    }

    SignedInAccount signedInAccount() {
        return new SignedInAccount(id, email, sessionEpoch, new Actor(id, collaboratorId, level));
    }

    AccountRow row() {
        return new AccountRow(id, email, level, collaboratorId, createdAt, lastSignInAt);
    }
}
