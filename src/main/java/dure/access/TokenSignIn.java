package dure.access;

import dure.shared.Sha256;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

    @Transactional
    public Optional<Authentication> authenticate(String token) {
        var now = clock.instant();
        return tokens.findByTokenHash(Sha256.of(token).hex())
                .filter(found -> found.works(now))
                .flatMap(found -> {
                    if (found.isUseToRemember(now)) {
                        tokens.used(found.id(), now, now.minus(AccessToken.USE_IS_REMEMBERED_FOR));
                    }
                    return accounts.findById(found.accountId());
                })
                .map(account -> AccountSession.of(account.signedInAccount()));
    }
}
