package dure.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Calendar days from a first to a last one, both included; no last day means open. Days lie between 1900-01-01 and 2199-12-31. */
public record Period(LocalDate from, @Nullable LocalDate to) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    public Period {
        checkDay("/from", from);
        if (to != null) {
            checkDay("/to", to);
            if (to.isBefore(from)) {
                throw InvalidInput.of("/to", "input.period");
            }
        }
    }

    /** Refuses a day no project has: people type 0001-01-01 and 9999-12-31 by accident. */
    public static void checkDay(String pointer, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw InvalidInput.of(pointer, "input.date-range", FIRST.toString(), LAST.toString());
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
