package dure.access;

import dure.ledger.Ledger;
import dure.shared.Conflict;
import dure.shared.InputCheck;
import dure.shared.NotFound;
import dure.shared.security.AccessLevel;
import dure.shared.security.CurrentActor;
import dure.shared.security.Everyone;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the installation: the first owner, levels, removal, ended sessions. */
@Service
@Transactional(readOnly = true)
public class AccountService {

    private final AccountRepository accounts;
    private final OwnerLock ownerLock;
    private final PasswordRule passwords;
    private final PasswordEncoder encoder;
    private final InputCheck inputs;
    private final Ledger ledger;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            OwnerLock ownerLock,
            PasswordRule passwords,
            PasswordEncoder encoder,
            InputCheck inputs,
            Ledger ledger,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.ownerLock = ownerLock;
        this.passwords = passwords;
        this.encoder = encoder;
        this.inputs = inputs;
        this.ledger = ledger;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    @Everyone
    public boolean hasOwner() {
        return accounts.countByLevel(AccessLevel.OWNER) > 0;
    }

    /** Registers the owner of an installation that has no account yet; answers the account's id. */
    @Everyone
    @Transactional
    public String registerFirstOwner(OwnerDetails details) {
        inputs.check(details);
        passwords.check(details.password(), details.email().value());
        ownerLock.take();
        if (accounts.count() > 0) {
            throw new Conflict("access.owner-exists");
        }
        var account = accounts.saveAndFlush(new Account(
                details.email(),
                String.valueOf(encoder.encode(details.password())),
                AccessLevel.OWNER,
                null,
                clock.instant()));
        actors.as(account.signedInAccount().actor(), () -> {
            events.publishEvent(new OwnerRegistered(
                    account.id(),
                    String.valueOf(details.name()),
                    details.email().value()));
            ledger.record("owner.registered", account.id());
            return account;
        });
        return account.id();
    }

    /** Says which collaborator an account stands for. Called while the collaborator is made, by the owner's registration. */
    @OwnerOnly
    @Transactional
    public void belongsTo(String accountId, String collaboratorId) {
        account(accountId).belongsTo(collaboratorId);
    }

    @OwnerOnly
    public List<AccountRow> list() {
        return accounts.findAllByOrderByEmail().stream().map(Account::row).toList();
    }

    @SignedInOnly
    public List<AccountRow> accountsOf(Collection<String> collaboratorIds) {
        return accounts.findByCollaboratorIdIn(collaboratorIds).stream()
                .map(Account::row)
                .toList();
    }

    /** The collaborator each of these accounts stands for; ids that are no account are left out. */
    @SignedInOnly
    public Map<String, String> collaboratorsBehind(Collection<String> accountIds) {
        var behind = new HashMap<String, String>();
        accounts.findAllById(accountIds).stream().map(Account::row).forEach(account -> {
            if (account.collaboratorId() != null) {
                behind.put(account.id(), account.collaboratorId());
            }
        });
        return behind;
    }

    @OwnerOnly
    @Transactional
    public void changeLevel(String accountId, AccessLevel level) {
        ownerLock.take();
        var account = account(accountId);
        if (account.level() == AccessLevel.OWNER && level != AccessLevel.OWNER) {
            requireAnotherOwner();
        }
        account.changeLevel(level);
        ledger.record("account.level-changed", subjectOf(account), Map.of("level", level.name()));
    }

    @OwnerOnly
    @Transactional
    public void remove(String accountId) {
        ownerLock.take();
        var account = account(accountId);
        if (account.level() == AccessLevel.OWNER) {
            requireAnotherOwner();
        }
        accounts.delete(account);
        ledger.record("account.removed", subjectOf(account));
    }

    /** Signs an account out everywhere; the owner may do so for all, everybody for themselves. */
    @SignedInOnly
    @Transactional
    public void endSessions(String accountId) {
        var actor = actors.get();
        if (!actor.isOwner() && !accountId.equals(actor.accountId())) {
            throw new NotFound("access.account-missing");
        }
        var account = account(accountId);
        account.endSessions();
        ledger.record("account.sessions-ended", subjectOf(account));
    }

    private void requireAnotherOwner() {
        if (accounts.countByLevel(AccessLevel.OWNER) < 2) {
            throw new Conflict("access.last-owner");
        }
    }

    private Account account(String accountId) {
        return accounts.findById(accountId).orElseThrow(() -> new NotFound("access.account-missing"));
    }

    private static String subjectOf(Account account) {
        var row = account.row();
        return row.collaboratorId() == null ? row.id() : row.collaboratorId();
    }
}
