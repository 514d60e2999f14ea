package dure.agreement;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A project has one charter in force: the one that was sent last and acknowledged by all; it takes the place of those before it that bind nobody else. */
@Component
class CharterSuccession {

    static final String CHARTER = "charter";

    private final AgreementRepository agreements;
    private final AgreementRegister register;
    private final CollaboratorService collaborators;

    CharterSuccession(AgreementRepository agreements, AgreementRegister register, CollaboratorService collaborators) {
        this.agreements = agreements;
        this.register = register;
        this.collaborators = collaborators;
    }

    /** What everybody acknowledges only after a later one is itself replaced by that. */
    void follow(Agreement acknowledged) {
        if (!acknowledged.draft().kind().equals(CHARTER)) {
            return;
        }
        List<Agreement> inForce = agreements.findInForce(acknowledged.projectId(), CHARTER).stream()
                .map(charter -> register.toContinue(charter.id()))
                .filter(charter -> charter.stateOn(register.today()) == AgreementState.EXECUTED)
                .sorted(Comparator.comparing(charter -> charter.frozen().sentAt()))
                .toList();
        Agreement newest = inForce.isEmpty() ? acknowledged : inForce.getLast();
        LocalDate last = Objects.requireNonNull(acknowledged.effectiveFrom()).minusDays(1);
        for (Agreement earlier : inForce) {
            if (earlier != newest && bindsAllOf(newest, earlier)) {
                newest.replace(earlier);
                earlier.end(AgreementState.SUPERSEDED, new End(last, null, null));
                register.tell("agreement.replaced", earlier, Map.of("agreement", newest.id()));
                register.announce(new AgreementEnded(earlier.id()));
            }
        }
    }

    /** A charter of some does not end that of others; whoever has left the team needs none. */
    private boolean bindsAllOf(Agreement newest, Agreement earlier) {
        var present = collaborators.present().stream().map(CollaboratorRow::id).collect(Collectors.toSet());
        return earlier.people().remaining().stream()
                .filter(present::contains)
                .allMatch(newest.people().all()::contains);
    }
}
