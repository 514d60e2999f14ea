package dure.access;

import dure.shared.EmailAddress;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Sign-in by address and password, for every chain; one answer and one amount of work, whether the address is known or not. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** The hash of a password nobody knows, ready made: making it at the start costs a third of a second. */
    static final String NOBODYS_HASH =
            "$argon2id$v=19$m=16384,t=2,p=1$dTuCmWxJ9ss0K6X1pOZ40A$rSxGTrnI6jlypim7o+PWOSqaBjG7Y0QpGk6s/bcUIys";

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

    /** Holds no transaction while it hashes: many who sign in at once would wait for each other's connections. */
    @Override
    public Authentication authenticate(Authentication authentication) {
        String email = authentication.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(authentication.getCredentials());
        requirePatience(email);
        var account = known(email);
        String hash = account.map(Account::passwordHash).orElse(NOBODYS_HASH);
        boolean matches = password.length() <= 4 * PasswordRule.LONGEST && encoder.matches(password, hash);
        if (account.isEmpty() || !matches) {
            attempts.failed(email);
            throw new BadCredentialsException("wrong address or password");
        }
        requirePatience(email); // once more: of many guesses at once only the first few count
        attempts.succeeded(email);
        var now = clock.instant();
        accounts.noteSignIn(account.get().id(), now, now.minus(1, ChronoUnit.MINUTES));
        return AccountSession.of(account.get().signedInAccount());
    }

    private void requirePatience(String email) {
        if (!attempts.waitFor(email).isZero()) {
            throw new LockedException("too many attempts");
        }
    }

    /**
     * A database may take é for e or ſ for s. Each such spelling would be counted as an address of its own and still open
     * the one account, so only what is an address letter by letter is looked up.
     */
    private Optional<Account> known(String email) {
        return EmailAddress.isValid(email) ? accounts.findByEmail(email) : Optional.empty();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
