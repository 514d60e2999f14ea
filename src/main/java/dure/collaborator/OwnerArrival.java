package dure.collaborator;

import dure.access.AccountService;
import dure.access.OwnerRegistered;
import dure.ledger.Ledger;
import dure.shared.EmailAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first owner an ACTIVE collaborator, in the transaction of the registration; in a sample team they take the lead's place. */
@Component
class OwnerArrival {

    private final CollaboratorRepository collaborators;
    private final AccountService accounts;
    private final Ledger ledger;
    private final Clock clock;

    OwnerArrival(CollaboratorRepository collaborators, AccountService accounts, Ledger ledger, Clock clock) {
        this.collaborators = collaborators;
        this.accounts = accounts;
        this.ledger = ledger;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(OwnerRegistered registered) {
        var address = new EmailAddress(registered.email());
        var owner = collaborators.findFirstByLeadTrue().orElseGet(() -> newcomer(registered.name(), address));
        owner.becomeOwner(registered.name(), address);
        owner.activate(LocalDate.now(clock));
        var stored = collaborators.saveAndFlush(owner);
        accounts.belongsTo(registered.accountId(), stored.id());
        ledger.record("collaborator.activated", stored.id(), Map.of("collaborator", stored.id()));
    }

    private Collaborator newcomer(String name, EmailAddress address) {
        var details = new CollaboratorDetails(name, null, address, "ko", List.of(), List.of(), null, null);
        return new Collaborator(details, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
