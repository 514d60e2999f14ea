package dure.agreement;

import dure.document.StoredFile;
import dure.shared.Conflict;
import dure.shared.NotAllowed;
import dure.shared.RandomId;
import dure.shared.security.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A scan of signatures in ink: put in by one person, attested by another. */
@Entity
class PaperSignature {

    @Id
    private String id;

    @Version
    private int version;

    private String agreementId;

    @Column(name = "signature_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private PaperSignatureState state = PaperSignatureState.WAITING;

    @Column(name = "scan_sha256")
    private String scanSha256;

    private String mediaType;
    private LocalDate signedOn;
    private String uploadedBy;
    private @Nullable String uploadedAccount;
    private Instant uploadedAt;
    private @Nullable String attestedBy;
    private @Nullable Instant attestedAt;

    @ElementCollection
    @CollectionTable(name = "paper_signature_party", joinColumns = @JoinColumn(name = "paper_signature_id"))
    @OrderColumn(name = "position")
    @Column(name = "collaborator_id")
    @BatchSize(size = 50)
    private List<String> collaboratorIds = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PaperSignature() {}

    PaperSignature(
            String agreementId, int number, PaperSignatureDetails details, StoredFile scan, Actor by, Instant at) {
        id = RandomId.next();
        this.agreementId = agreementId;
        this.number = number;
        collaboratorIds.addAll(details.collaboratorIds());
        signedOn = details.signedOn();
        scanSha256 = scan.sha256().hex();
        mediaType = scan.mediaType();
        uploadedBy = by.ledgerId();
        uploadedAccount = by.accountId();
        uploadedAt = at;
    }

    /** Another than the one who uploaded it says that it shows what the paper shows. */
    void attest(Actor by, Instant at) {
        requireWaiting();
        if (!mayBeAttestedBy(by)) {
            throw new NotAllowed("agreement.paper.second-person");
        }
        state = PaperSignatureState.ATTESTED;
        attestedBy = by.ledgerId();
        attestedAt = at;
    }

    /** Another than the one who uploaded it says that it does not show what the paper shows. */
    void refuse(Actor by, Instant at) {
        requireWaiting();
        if (!mayBeAttestedBy(by)) {
            throw new NotAllowed("agreement.paper.second-person");
        }
        state = PaperSignatureState.WITHDRAWN;
        attestedBy = by.ledgerId();
        attestedAt = at;
    }

    void withdraw() {
        requireWaiting();
        state = PaperSignatureState.WITHDRAWN;
    }

    boolean mayBeAttestedBy(Actor actor) {
        return isWaiting() && actor.isMember() && !isUploadedBy(actor);
    }

    boolean isWaiting() {
        return state == PaperSignatureState.WAITING;
    }

    boolean isUploadedBy(Actor actor) {
        return actor.ledgerId().equals(uploadedBy)
                || (uploadedAccount != null && uploadedAccount.equals(actor.accountId()));
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw new Conflict("agreement.paper.not-waiting", number);
        }
    }

    String agreementId() {
        return agreementId;
    }

    int number() {
        return number;
    }

    List<String> collaboratorIds() {
        return List.copyOf(collaboratorIds);
    }

    LocalDate signedOn() {
        return signedOn;
    }

    String scanSha256() {
        return scanSha256;
    }

    String mediaType() {
        return mediaType;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    PaperSignatureRow row(boolean mayAttest) {
        return new PaperSignatureRow(
                number,
                state,
                collaboratorIds,
                signedOn,
                scanSha256,
                mediaType,
                uploadedBy,
                uploadedAt,
                attestedBy,
                attestedAt,
                mayAttest);
    }
}
