package dure.agreement;

import dure.shared.RandomId;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** What the book of agreements says of one from its first day on: its number, its project, when it was drafted. */
@MappedSuperclass
abstract class RegisterEntry {

    @Id
    private String id;

    @Version
    private int version;

    @Column(name = "agreement_number")
    private String number;

    private long numberOrder;
    private String projectId;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected RegisterEntry() {}

    protected RegisterEntry(AgreementNumber number, String projectId, Instant at) {
        id = RandomId.next();
        this.number = number.toString();
        numberOrder = number.order();
        this.projectId = projectId;
        createdAt = at;
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    String number() {
        return number;
    }

    String projectId() {
        return projectId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
