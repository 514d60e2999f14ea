package dure.testing;

import dure.shared.SampleClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock in Seoul that starts on 21 November 2026, 09:00, and stands still until it is moved. */
public class MovableClock extends SampleClock {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant START = Instant.parse("2026-11-21T00:00:00Z");

    private volatile Instant now = START;

    MovableClock() {
        super(Clock.system(SEOUL));
    }

    public void reset() {
        now = START;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    public void moveTo(LocalDate day) {
        now = day.atTime(9, 0).atZone(SEOUL).toInstant();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    protected Instant present() {
        return now;
    }
}
