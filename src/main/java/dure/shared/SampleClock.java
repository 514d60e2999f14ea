package dure.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The one clock of the application. Inside {@link #at} the running thread, and no other, works at a moment of the past:
 * so the sample team gets its history through the same services as everybody. Only module {@code sample} may do that.
 */
public class SampleClock extends Clock {

    private final Clock present;
    private final ThreadLocal<Instant> past;

    public SampleClock(Clock present) {
        this(present, new ThreadLocal<>());
    }

    private SampleClock(Clock present, ThreadLocal<Instant> past) {
        this.present = present;
        this.past = past;
    }

    /** Does {@code work} as if it were {@code moment}, which has passed; not within another such work. */
    public <T> T at(Instant moment, Supplier<T> work) {
        if (past.get() != null || moment.isAfter(present())) {
            throw new IllegalArgumentException("not a moment to go back to: " + moment);
        }
        past.set(moment);
        try {
            return work.get();
        } finally {
            past.remove();
        }
    }

    /** What the clock shows to everybody else. */
    protected Instant present() {
        return present.instant();
    }

    @Override
    public Instant instant() {
        var moment = past.get();
        return moment == null ? present() : moment;
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SampleClock(present.withZone(zone), past);
    }
}
