package dure.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates and times as people write them: {@code 2026. 11. 21.} or {@code 21 Nov 2026}; times in the team's time zone, named. */
@Component
public class Dates {

    private static final DateTimeFormatter KOREAN_DAY = DateTimeFormatter.ofPattern("yyyy. M. d.", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm z", Locale.ENGLISH);

    private static final DateTimeFormatter SHORT_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Clock clock;
    private final I18NProvider texts;

    Dates(Clock clock, I18NProvider texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /** {@code 2026. 11. 21.} in Korean, {@code 21 Nov 2026} otherwise. */
    public static String day(LocalDate date, Locale locale) {
        return (isKorean(locale) ? KOREAN_DAY : ENGLISH_DAY).format(date);
    }

    /** The day an instant falls on where the team lives. */
    public String day(Instant at, Locale locale) {
        return day(dayOf(at), locale);
    }

    /** The day an instant falls on where the team lives, for programs: {@code 2026-11-21}. */
    public String isoDay(Instant at) {
        return dayOf(at).toString();
    }

    /** Day, time and zone: {@code 2026. 11. 20. 14:02 KST}. */
    public String time(Instant at, Locale locale) {
        return day(at, locale) + " " + CLOCK_TIME.format(at.atZone(clock.getZone()));
    }

    /** The time it is now, where the team lives: {@code 14:02}. */
    public String timeOfDay() {
        return SHORT_TIME.format(clock.instant().atZone(clock.getZone()));
    }

    /** As {@link #time}, but today and yesterday by their word and without the zone: {@code 오늘 14:02}. */
    public String moment(Instant at, Locale locale) {
        String time = SHORT_TIME.format(at.atZone(clock.getZone()));
        long days = ChronoUnit.DAYS.between(dayOf(at), today());
        if (days == 0) {
            return texts.getTranslation("ui.day.today-at", locale, time);
        }
        return days == 1 ? texts.getTranslation("ui.day.yesterday-at", locale, time) : day(at, locale);
    }

    /** Since when something holds: how long ago it began or, where only the day is known, from which day on. */
    public String since(Instant at, Locale locale) {
        var local = at.atZone(clock.getZone());
        if (!local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return ago(at, locale);
        }
        return local.toLocalDate().equals(today())
                ? texts.getTranslation("ui.since.today", locale)
                : texts.getTranslation("ui.since.day", locale, local.toLocalDate());
    }

    /** From one day to another; an open end is left open: {@code 2026. 3. 1. – }. */
    public static String period(LocalDate from, @Nullable LocalDate to, Locale locale) {
        return day(from, locale) + " – " + (to == null ? "" : day(to, locale));
    }

    /** How long ago in the largest fitting unit, up to 30 days ({@code 2일 전}); then the day itself. */
    public String ago(Instant at, Locale locale) {
        Duration past = Duration.between(at, clock.instant());
        if (past.toMinutes() < 1) {
            return texts.getTranslation("ui.ago.now", locale);
        }
        if (past.toHours() < 1) {
            return texts.getTranslation("ui.ago.minutes", locale, past.toMinutes());
        }
        long days = ChronoUnit.DAYS.between(dayOf(at), today());
        if (days < 1) {
            return texts.getTranslation("ui.ago.hours", locale, past.toHours());
        }
        return days <= 30 ? texts.getTranslation("ui.ago.days", locale, days) : day(at, locale);
    }

    /** Today where the team lives; legal dates are counted by it. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static boolean isKorean(Locale locale) {
        return locale.getLanguage().equals("ko");
    }
}
