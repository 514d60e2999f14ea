package dure.collaborator;

import dure.access.AccountRow;
import dure.access.AccountService;
import dure.access.InvitationLinks;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has left cannot sign in any more, and an invitation that is still open ends. */
@Component
class AccountsOfTheDeparted {

    private final AccountService accounts;
    private final InvitationLinks invitations;

    AccountsOfTheDeparted(AccountService accounts, InvitationLinks invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @EventListener
    void on(CollaboratorLeft left) {
        accounts.accountsOf(List.of(left.id())).stream().map(AccountRow::id).forEach(accounts::remove);
        if (invitations.openUntil(left.id()).isPresent()) {
            invitations.revoke(left.id());
        }
    }
}
