package dure.access;

import dure.ledger.Ledger;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.security.Actor;
import dure.shared.security.CurrentActor;
import dure.shared.security.Everyone;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes passwords: one's own, or by a reset link that the owner hands over. */
@Service
@Transactional(readOnly = true)
public class PasswordService {

    private static final OneTimeLink.Purpose RESET = OneTimeLink.Purpose.RESET;

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final PasswordRule passwords;
    private final PasswordEncoder encoder;
    private final Ledger ledger;
    private final CurrentActor actors;

    PasswordService(
            AccountRepository accounts,
            OneTimeLinks links,
            PasswordRule passwords,
            PasswordEncoder encoder,
            Ledger ledger,
            CurrentActor actors) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.encoder = encoder;
        this.ledger = ledger;
        this.actors = actors;
    }

    /** Changes one's own password; every session of the account ends, this one too. */
    @SignedInOnly
    @Transactional
    public void change(String present, String wanted) {
        var account = account(String.valueOf(actors.get().accountId()));
        if (!encoder.matches(present, account.passwordHash())) {
            throw InvalidInput.of("/present", "access.password.wrong");
        }
        set(account, wanted);
    }

    /** A link, good for one hour, by which an account's holder chooses a new password. */
    @OwnerOnly
    @Transactional
    public IssuedLink issueReset(String accountId) {
        var account = account(accountId).row();
        var link = links.issue(RESET, "reset", account.id(), account.email(), account.level());
        ledger.record("password.reset-issued", account.id());
        return link;
    }

    /** Whether the link still works: answers its address, or refuses. Nothing is changed. */
    @Everyone
    public String open(String token) {
        return links.open(RESET, token).email();
    }

    @Everyone
    @Transactional
    public void reset(String token, String wanted) {
        var link = links.open(RESET, token);
        var account = account(link.subjectId());
        actors.as(account.signedInAccount().actor(), () -> {
            set(account, wanted);
            links.end(RESET, account.id());
            return account;
        });
    }

    private void set(Account account, String wanted) {
        passwords.check(wanted, account.row().email());
        account.changePassword(String.valueOf(encoder.encode(wanted)));
        Actor actor = account.signedInAccount().actor();
        ledger.record("password.changed", actor.ledgerId());
    }

    private Account account(String accountId) {
        return accounts.findById(accountId).orElseThrow(() -> new NotFound("access.account-missing"));
    }
}
