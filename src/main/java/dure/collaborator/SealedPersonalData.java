package dure.collaborator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody's personal data as it is stored: sealed. */
@Entity
@Table(name = "personal_data")
class SealedPersonalData {

    @Id
    private String collaboratorId;

    @Version
    private int version;

    private String keyId;

    @Column(length = 65535)
    private String sealed;

    private Instant changedAt;

    protected SealedPersonalData() {}

    SealedPersonalData(String collaboratorId, String keyId, String sealed, Instant at) {
        this.collaboratorId = collaboratorId;
        replace(keyId, sealed, at);
    }

    String collaboratorId() {
        return collaboratorId;
    }

    String keyId() {
        return keyId;
    }

    String sealed() {
        return sealed;
    }

    int version() {
        return version;
    }

    final void replace(String newKeyId, String newSealed, Instant at) {
        keyId = newKeyId;
        sealed = newSealed;
        changedAt = at;
    }
}
