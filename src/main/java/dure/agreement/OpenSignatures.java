package dure.agreement;

import dure.shared.Conflict;
import dure.shared.InputCheck;
import dure.shared.NameDirectory;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose signature an agreement still waits for; a refusal names the person, so that whoever reads it knows whom to leave out. */
@Component
class OpenSignatures {

    private final NameDirectory names;
    private final InputCheck inputs;

    OpenSignatures(NameDirectory names, InputCheck inputs) {
        this.names = names;
        this.inputs = inputs;
    }

    void require(Agreement agreement, List<PaperSignature> earlier, PaperSignatureDetails details) {
        inputs.check(details);
        agreement.require(AgreementState.SENT);
        List<String> waiting = agreement.parties().stream()
                .filter(PartyLine::isWaiting)
                .map(PartyLine::collaboratorId)
                .toList();
        for (String person : details.collaboratorIds()) {
            if (!waiting.contains(person)) {
                throw new Conflict("agreement.paper.not-open", name(person));
            }
            refuseSecondScan(earlier, person);
        }
    }

    /** One scan at a time waits for a person's signature: a second one would leave open which of them counts. */
    private void refuseSecondScan(List<PaperSignature> earlier, String person) {
        for (PaperSignature other : earlier) {
            if (other.isWaiting() && other.collaboratorIds().contains(person)) {
                throw new Conflict("agreement.paper.already-waiting", other.number(), name(person));
            }
        }
    }

    private String name(String person) {
        return names.namesOf(List.of(person)).getOrDefault(person, person);
    }
}
