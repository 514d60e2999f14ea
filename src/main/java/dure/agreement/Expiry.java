package dure.agreement;

import dure.shared.security.Actor;
import dure.shared.security.CurrentActor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down each hour what the clock has ended; readers see it ended from its day on, whether or not this has run. */
@Component
class Expiry {

    private final AgreementRepository agreements;
    private final AgreementRegister register;
    private final TransactionTemplate transaction;
    private final CurrentActor actors;

    Expiry(
            AgreementRepository agreements,
            AgreementRegister register,
            TransactionTemplate transaction,
            CurrentActor actors) {
        this.agreements = agreements;
        this.register = register;
        this.transaction = transaction;
        this.actors = actors;
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT1H")
    void endWhatIsOver() {
        for (String id : agreements.findEndedBefore(register.today())) {
            actors.as(
                    Actor.SYSTEM,
                    () -> transaction.execute(status -> register.toActOn(id).state()));
        }
    }
}
