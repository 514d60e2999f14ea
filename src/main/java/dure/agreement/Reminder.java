package dure.agreement;

import dure.shared.Gap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A day that comes near: whoever has to act is reminded 60, 30 and 7 days before it. */
record Reminder(LocalDate day, LocalDate today) {

    static final int FIRST_DAYS = 60;
    private static final int SECOND_DAYS = 30;
    private static final int LAST_DAYS = 7;

    boolean isDue() {
        return !day.isBefore(today) && daysLeft() <= FIRST_DAYS;
    }

    long daysLeft() {
        return ChronoUnit.DAYS.between(today, day);
    }

    /** The day of the last of the three that has passed. */
    LocalDate since() {
        return day.minusDays(
                daysLeft() <= LAST_DAYS ? LAST_DAYS : daysLeft() <= SECOND_DAYS ? SECOND_DAYS : FIRST_DAYS);
    }

    /** In the last week it holds the team up. */
    Gap.Severity severity() {
        return daysLeft() <= LAST_DAYS ? Gap.Severity.BLOCKS : Gap.Severity.NEEDS;
    }
}
