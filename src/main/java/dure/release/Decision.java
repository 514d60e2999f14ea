package dure.release;

import dure.shared.RandomId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A stored decision; decisions are added, never changed. */
@Entity
@Table(name = "release_decision")
class Decision {

    @Id
    private String id;

    private String releaseId;
    private String finding;
    private boolean accepted;

    @Column(length = 65535)
    private String reason;

    private String decidedBy;
    private Instant decidedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(String releaseId, DecisionRow row) {
        this.id = RandomId.next();
        this.releaseId = releaseId;
        this.finding = row.row();
        this.accepted = row.accepted();
        this.reason = row.reason();
        this.decidedBy = row.decidedBy();
        this.decidedAt = row.decidedAt();
    }

    DecisionRow row() {
        return new DecisionRow(finding, accepted, reason, decidedBy, decidedAt);
    }
}
