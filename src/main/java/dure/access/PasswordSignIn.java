package dure.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sign-in by address and password, for every chain; one answer and one amount of work, whether the address is known or not. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** The hash of a password nobody knows, ready made: making it at the start costs a third of a second. */
    static final String NOBODYS_HASH =
            "$argon2id$v=19$m=16384,t=2,p=1$dTuCmWxJ9ss0K6X1pOZ40A$rSxGTrnI6jlypim7o+PWOSqaBjG7Y0QpGk6s/bcUIys";

    /** A program signs in with each call, also with several at once. */
    private static final Duration SIGN_IN_IS_REMEMBERED_FOR = Duration.ofMinutes(1);

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final SignInAttempts attempts;
    private final Clock clock;

    PasswordSignIn(AccountRepository accounts, PasswordEncoder encoder, SignInAttempts attempts, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Authentication authenticate(Authentication authentication) {
        String email = authentication.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(authentication.getCredentials());
        if (!attempts.waitFor(email).isZero()) {
            throw new LockedException("too many attempts");
        }
        var account = accounts.findByEmail(email);
        String hash = account.map(Account::passwordHash).orElse(NOBODYS_HASH);
        boolean matches = password.length() <= 4 * PasswordRule.LONGEST && encoder.matches(password, hash);
        if (account.isEmpty() || !matches) {
            attempts.failed(email);
            throw new BadCredentialsException("wrong address or password");
        }
        attempts.succeeded(email);
        var now = clock.instant();
        accounts.signedIn(account.get().id(), now, now.minus(SIGN_IN_IS_REMEMBERED_FOR));
        return AccountSession.of(account.get().signedInAccount());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
