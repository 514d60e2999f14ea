package dure.access;

import dure.ledger.Ledger;
import dure.shared.Conflict;
import dure.shared.EmailAddress;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.CurrentActor;
import dure.shared.security.Everyone;
import dure.shared.security.OwnerOnly;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations: a link to hand over, from which a newcomer makes an account alone. */
@Service
@Transactional(readOnly = true)
public class InvitationLinks {

    private static final OneTimeLink.Purpose INVITATION = OneTimeLink.Purpose.INVITATION;

    private final OneTimeLinks links;
    private final AccountRepository accounts;
    private final PasswordRule passwords;
    private final PasswordEncoder encoder;
    private final Ledger ledger;
    private final CurrentActor actors;
    private final Clock clock;

    InvitationLinks(
            OneTimeLinks links,
            AccountRepository accounts,
            PasswordRule passwords,
            PasswordEncoder encoder,
            Ledger ledger,
            CurrentActor actors,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.encoder = encoder;
        this.ledger = ledger;
        this.actors = actors;
        this.clock = clock;
    }

    /** A link that works once for seven days; an older one for the same collaborator stops working. */
    @OwnerOnly
    @Transactional
    public IssuedLink issue(String collaboratorId, EmailAddress email, AccessLevel level) {
        if (accounts.findByCollaboratorId(collaboratorId).isPresent()) {
            throw new Conflict("access.invitation.has-account");
        }
        var issued = links.issue(INVITATION, "join", collaboratorId, email.value(), level);
        ledger.record("invitation.issued", collaboratorId, Map.of("collaborator", collaboratorId));
        return issued;
    }

    /** What the link says, without using it up; wrong, used and expired links are answered alike. */
    @Everyone
    public Invitation open(String token) {
        var link = links.open(INVITATION, token);
        return new Invitation(link.subjectId(), link.email(), link.expiresAt());
    }

    /** Makes the account of the newcomer and uses the link up; answers the account's id. */
    @Everyone
    @Transactional
    public String accept(String token, String password) {
        var link = links.open(INVITATION, token);
        passwords.check(password, link.email());
        if (accounts.findByEmail(link.email()).isPresent()) {
            throw new Conflict("access.email-taken");
        }
        link.end(clock.instant());
        var account = accounts.save(new Account(
                new EmailAddress(link.email()),
                String.valueOf(encoder.encode(password)),
                link.level(),
                link.subjectId(),
                clock.instant()));
        actors.as(Actor.guest(link.subjectId()), () -> {
            ledger.record("account.created", link.subjectId(), Map.of("collaborator", link.subjectId()));
            return account;
        });
        return account.id();
    }

    @OwnerOnly
    @Transactional
    public void revoke(String collaboratorId) {
        links.end(INVITATION, collaboratorId);
        ledger.record("invitation.revoked", collaboratorId, Map.of("collaborator", collaboratorId));
    }

    /** When the open invitation of a collaborator ends; empty when there is none. */
    @OwnerOnly
    public Optional<Instant> openUntil(String collaboratorId) {
        return links.expiryOfOpen(INVITATION, collaboratorId);
    }
}
