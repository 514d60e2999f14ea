package dure.agreement;

import dure.shared.NotAllowed;
import dure.shared.security.CurrentActor;
import dure.shared.security.MembersOnly;
import dure.shared.security.SignedInOnly;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signatures in ink: one person puts in the scan, another attests it; the last attestation executes the agreement. */
@Service
@Transactional(readOnly = true)
public class PaperSignatureService {

    private final AgreementRegister register;
    private final PaperSignatures scans;
    private final Execution execution;
    private final Parties parties;
    private final CurrentActor actors;

    PaperSignatureService(
            AgreementRegister register,
            PaperSignatures scans,
            Execution execution,
            Parties parties,
            CurrentActor actors) {
        this.register = register;
        this.scans = scans;
        this.execution = execution;
        this.parties = parties;
        this.actors = actors;
    }

    /** The scans of an agreement, oldest first; the scan itself is for those who may see the text. */
    @SignedInOnly
    public List<PaperSignatureRow> list(String agreementId) {
        var agreement = register.toRead(agreementId);
        return scans.of(agreementId).stream().map(s -> row(agreement, s)).toList();
    }

    /** The stored scan of signature {@code number}. */
    @SignedInOnly
    @Transactional
    public AgreementFile scan(String agreementId, int number) {
        var agreement = register.toRead(agreementId);
        parties.requireSight(agreement);
        parties.tellOfReading(agreement);
        return scans.file(agreement, scans.find(agreementId, number));
    }

    /** Stores a scan (PDF, JPEG or PNG by what it is) that carries the signatures of some parties. */
    @MembersOnly
    @Transactional
    public PaperSignatureRow upload(String agreementId, PaperSignatureDetails details, byte[] scan) {
        var agreement = register.toActOn(agreementId);
        parties.requireSight(agreement);
        var signature = scans.add(agreement, details, scan);
        register.tell(
                "agreement.scan-uploaded",
                agreement,
                Map.of("number", Integer.toString(signature.number()), "scanSha256", signature.scanSha256()));
        return row(agreement, signature);
    }

    /** The present actor, who may see the scan and is not the one who uploaded it, attests that it shows what the paper shows. */
    @MembersOnly
    @Transactional
    public AgreementRow attest(String agreementId, int number) {
        var agreement = register.toActOn(agreementId);
        parties.requireSight(agreement);
        agreement.require(AgreementState.SENT);
        var signature = scans.find(agreementId, number);
        signature.attest(actors.get(), register.now());
        register.tell(
                "agreement.scan-attested",
                agreement,
                Map.of("number", Integer.toString(number), "scanSha256", signature.scanSha256()));
        execution.sign(agreement, signature.collaboratorIds(), signature.signedOn());
        return register.saved(agreement);
    }

    /** Takes back a scan that nobody has attested; by the one who uploaded it, or the owner. */
    @MembersOnly
    @Transactional
    public PaperSignatureRow withdraw(String agreementId, int number) {
        var agreement = register.toActOn(agreementId);
        parties.requireSight(agreement);
        var signature = scans.find(agreementId, number);
        if (!actors.get().isOwner() && !signature.isUploadedBy(actors.get())) {
            throw new NotAllowed("agreement.paper.withdraw-own");
        }
        signature.withdraw();
        register.tell("agreement.scan-withdrawn", agreement, Map.of("number", Integer.toString(number)));
        return row(agreement, signature);
    }

    /** Whoever may attest a scan and sees it says that it does not show what the paper shows: it must be put in anew. */
    @MembersOnly
    @Transactional
    public PaperSignatureRow refuse(String agreementId, int number) {
        var agreement = register.toActOn(agreementId);
        parties.requireSight(agreement);
        var signature = scans.find(agreementId, number);
        signature.refuse(actors.get(), register.now());
        register.tell("agreement.scan-refused", agreement, Map.of("number", Integer.toString(number)));
        return row(agreement, signature);
    }

    private PaperSignatureRow row(Agreement agreement, PaperSignature signature) {
        boolean mayAttest = agreement.state() == AgreementState.SENT
                && parties.maySeeText(agreement)
                && signature.mayBeAttestedBy(actors.get());
        return signature.row(mayAttest);
    }
}
