package dure.access;

import dure.shared.security.ActorAuthentication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Makes the authentication of an account: its actor with the roles of its access level. */
final class AccountSession {

    private AccountSession() {}

    static Authentication of(SignedInAccount account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account, null, ActorAuthentication.authorities(account.actor().level()));
    }
}
