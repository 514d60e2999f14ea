package dure.agreement;

import dure.document.DocumentStore;
import dure.document.ScanInspection;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.Sha256;
import dure.shared.security.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The scans of an agreement's signatures, checked before they are kept. */
@Component
class PaperSignatures {

    private final PaperSignatureRepository signatures;
    private final AgreementRegister register;
    private final ScanInspection inspection;
    private final DocumentStore store;
    private final OpenSignatures open;
    private final CurrentActor actors;

    PaperSignatures(
            PaperSignatureRepository signatures,
            AgreementRegister register,
            ScanInspection inspection,
            DocumentStore store,
            OpenSignatures open,
            CurrentActor actors) {
        this.signatures = signatures;
        this.register = register;
        this.inspection = inspection;
        this.store = store;
        this.open = open;
        this.actors = actors;
    }

    List<PaperSignature> of(String agreementId) {
        return signatures.findByAgreementIdOrderByNumber(agreementId);
    }

    PaperSignature find(String agreementId, int number) {
        return signatures
                .findByAgreementIdAndNumber(agreementId, number)
                .orElseThrow(() -> new NotFound("agreement.paper.not-found"));
    }

    PaperSignature add(Agreement agreement, PaperSignatureDetails details, byte[] scan) {
        var earlier = of(agreement.id());
        open.require(agreement, earlier, details);
        checkDay(agreement, details.signedOn());
        var stored = store.store(scan, inspection.accept(scan).mediaType());
        return signatures.saveAndFlush(
                new PaperSignature(agreement.id(), earlier.size() + 1, details, stored, actors.get(), register.now()));
    }

    AgreementFile file(Agreement agreement, PaperSignature signature) {
        String ending = signature.mediaType().replaceAll(".*/", "");
        String name = agreement.number() + "-scan-" + signature.number() + "." + ending;
        return new AgreementFile(name, signature.mediaType(), store.read(new Sha256(signature.scanSha256())));
    }

    /** Nobody can have signed before the text was fixed, nor tomorrow. */
    private void checkDay(Agreement agreement, LocalDate signedOn) {
        LocalDate sent = register.dayOf(agreement.frozen().sentAt());
        if (signedOn.isBefore(sent) || signedOn.isAfter(register.today())) {
            throw InvalidInput.of("/signedOn", "agreement.paper.day", sent.toString());
        }
    }
}
