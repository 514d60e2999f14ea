package dure.access;

import dure.shared.Sha256;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Finds the account that a personal access token stands for. */
@Component
class TokenSignIn {

    private final AccessTokenRepository tokens;
    private final AccountRepository accounts;
    private final Clock clock;

    TokenSignIn(AccessTokenRepository tokens, AccountRepository accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Optional<Authentication> authenticate(String token) {
        var now = clock.instant();
        return tokens.findByTokenHash(Sha256.of(token).hex())
                .filter(found -> found.works(now))
                .flatMap(found -> {
                    tokens.noteUse(found.id(), now, now.minus(1, ChronoUnit.HOURS));
                    return accounts.findById(found.accountId());
                })
                .map(account -> AccountSession.of(account.signedInAccount()));
    }
}
