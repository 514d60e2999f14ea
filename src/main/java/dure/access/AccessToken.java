package dure.access;

import dure.shared.RandomId;
import dure.shared.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A personal access token: lets a program act as its account, until it expires or is removed. Only its hash is kept. */
@Entity
class AccessToken {

    static final Duration LIFETIME = Duration.ofDays(365);

    @Id
    private String id;

    private String accountId;
    private String name;
    private String tokenHash;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant lastUsedAt;

    @Version
    private int version;

    protected AccessToken() {}

    AccessToken(String accountId, String name, String token, Instant now) {
        this.id = RandomId.next();
        this.accountId = accountId;
        this.name = name;
        this.tokenHash = Sha256.of(token).hex();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    String id() {
        return id;
    }

    String accountId() {
        return accountId;
    }

    boolean works(Instant now) {
        return now.isBefore(expiresAt);
    }

    TokenRow row() {
        return new TokenRow(id, name, createdAt, expiresAt, lastUsedAt);
    }
}
