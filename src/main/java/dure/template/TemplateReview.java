package dure.template;

import dure.shared.RandomId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The record that somebody has reviewed a version of a template; withdrawn it stays as history. */
@Entity
class TemplateReview {

    @Id
    private String id;

    @Version
    private int version;

    private String templateKey;

    private int versionNumber;

    private String reviewer;

    private LocalDate reviewedOn;

    @Column(length = 65535)
    private @Nullable String note;

    private Instant recordedAt;

    private String recordedBy;

    private @Nullable Instant withdrawnAt;

    private @Nullable String withdrawnBy;

    /** The version's reference while the record is in force: there cannot be two. */
    private @Nullable String inForceFor;

    protected TemplateReview() {}

    TemplateReview(String templateKey, int versionNumber, ReviewDetails details, String by, Instant at) {
        id = RandomId.next();
        this.templateKey = templateKey;
        this.versionNumber = versionNumber;
        reviewer = details.reviewer();
        reviewedOn = details.reviewedOn();
        note = details.note();
        recordedBy = by;
        recordedAt = at;
        inForceFor = templateKey + "@" + versionNumber;
    }

    String id() {
        return id;
    }

    void withdraw(String by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
        inForceFor = null;
    }

    ReviewRow row() {
        return new ReviewRow(id, templateKey, versionNumber, reviewer, reviewedOn, note);
    }
}
