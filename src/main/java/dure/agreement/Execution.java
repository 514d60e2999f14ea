package dure.agreement;

import dure.template.SigningKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes signatures; with the last one the agreement binds, and its grants are written down in the same transaction. */
@Component
class Execution {

    private final AgreementRegister register;
    private final Grants grants;
    private final BaseEffects bases;
    private final CharterSuccession charters;

    Execution(AgreementRegister register, Grants grants, BaseEffects bases, CharterSuccession charters) {
        this.register = register;
        this.grants = grants;
        this.bases = bases;
        this.charters = charters;
    }

    void sign(Agreement agreement, Collection<String> collaboratorIds, LocalDate day) {
        if (agreement.sign(collaboratorIds, day)) {
            grants.writeDown(agreement);
            LocalDate from = Objects.requireNonNull(agreement.effectiveFrom());
            register.tell(event(agreement), agreement, Map.of("effectiveFrom", from.toString()));
            bases.follow(agreement);
            charters.follow(agreement);
            register.announce(new AgreementExecuted(agreement.id()));
        }
    }

    private static String event(Agreement agreement) {
        boolean signed = agreement.draft().signingKind() == SigningKind.SIGNED;
        return signed ? "agreement.executed" : "agreement.all-acknowledged";
    }
}
