package dure.agreement;

import dure.document.DocumentStore;
import dure.document.ScanInspection;
import dure.shared.Conflict;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.Sha256;
import dure.shared.security.CurrentActor;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** The scans of an agreement's signatures, checked before they are kept. */
@Component
class PaperSignatures {

    private final PaperSignatureRepository signatures;
    private final AgreementRegister register;
    private final ScanInspection inspection;
    private final DocumentStore store;
    private final InputCheck inputs;
    private final CurrentActor actors;

    PaperSignatures(
            PaperSignatureRepository signatures,
            AgreementRegister register,
            ScanInspection inspection,
            DocumentStore store,
            InputCheck inputs,
            CurrentActor actors) {
        this.signatures = signatures;
        this.register = register;
        this.inspection = inspection;
        this.store = store;
        this.inputs = inputs;
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
        inputs.check(details);
        var earlier = of(agreement.id());
        details.collaboratorIds().forEach(agreement::requireWaiting);
        refuseSecondScan(earlier, details);
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

    /** One scan at a time waits for a person's signature: a second one would leave open which of them counts. */
    private static void refuseSecondScan(List<PaperSignature> earlier, PaperSignatureDetails details) {
        for (PaperSignature other : earlier) {
            if (other.isWaiting() && !Collections.disjoint(other.collaboratorIds(), details.collaboratorIds())) {
                throw new Conflict("agreement.paper.already-waiting", other.number());
            }
        }
    }

    /** Nobody can have signed before the text was fixed, nor tomorrow. */
    private void checkDay(Agreement agreement, LocalDate signedOn) {
        LocalDate sent = register.dayOf(agreement.frozen().sentAt());
        if (signedOn.isBefore(sent) || signedOn.isAfter(register.today())) {
            throw InvalidInput.of("/signedOn", "agreement.paper.day", sent.toString());
        }
    }
}
