package dure.access;

import dure.shared.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: after three failures each further one doubles the wait (1 s, 2 s, 4 s ...), after ten the address is
 * locked for a quarter of an hour. Known and unknown addresses are counted alike; a success forgets the failures.
 */
@Component
class SignInAttempts {

    private static final int FREE = 3;
    private static final int LOCK = 10;
    private static final Duration LOCKED = Duration.ofMinutes(15);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    SignInAttempts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long the address has to wait before it may try again; zero when it may now. */
    Duration waitFor(String email) {
        List<Duration> waits = jdbc.query(
                "select failures, last_failure_at from sign_in_attempt where email_hash = ?",
                (row, n) -> wait(
                        row.getInt("failures"),
                        row.getObject("last_failure_at", java.time.LocalDateTime.class)
                                .toInstant(ZoneOffset.UTC)),
                key(email));
        return waits.isEmpty() ? Duration.ZERO : waits.getFirst();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String email) {
        var now = java.time.LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        String again = "update sign_in_attempt set failures = failures + 1, last_failure_at = ? where email_hash = ?";
        if (jdbc.update(again, now, key(email)) == 0) {
            try {
                jdbc.update(
                        "insert into sign_in_attempt (email_hash, failures, last_failure_at) values (?, 1, ?)",
                        key(email),
                        now);
            } catch (DuplicateKeyException atTheSameMoment) {
                jdbc.update(again, now, key(email));
            }
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String email) {
        jdbc.update("delete from sign_in_attempt where email_hash = ?", key(email));
    }

    private Duration wait(int failures, Instant last) {
        Duration penalty = failures >= LOCK
                ? LOCKED
                : failures > FREE ? Duration.ofSeconds(1L << (failures - FREE - 1)) : Duration.ZERO;
        Duration left = Duration.between(clock.instant(), last.plus(penalty));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static String key(String email) {
        return Sha256.of(email.strip().toLowerCase(Locale.ROOT)).hex();
    }
}
