package dure.agreement;

import java.time.LocalDate;

/**
 * Terms counted in months by the calendar (민법 160조): a term ends on the day before the one that has the number of its first day,
 * and on the last day of a month that has no such day.
 */
final class CalendarTerm {

    private CalendarTerm() {}

    /** The last day of a term of some months that begins on the day after {@code earlier} ends. */
    static LocalDate following(LocalDate earlier, int months) {
        LocalDate first = earlier.plusDays(1);
        LocalDate same = first.plusMonths(months);
        return same.getDayOfMonth() == first.getDayOfMonth() ? same.minusDays(1) : same;
    }
}
