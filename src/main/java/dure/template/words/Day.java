package dure.template.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in running text: 2026년 11월 21일; 21 November 2026. */
public final class Day {

    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("uuuu년 M월 d일", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("uuuu. M. d.", Locale.KOREAN);

    private Day() {}

    /** In a table: 2026. 11. 21.; in English as in running text. */
    public static String inTable(LocalDate date, Locale language) {
        return language.getLanguage().equals("ko") ? date.format(DOTTED) : written(date, language);
    }

    /** An ISO 8601 interval of days, both included. */
    public static String period(String interval, Locale language) {
        int slash = interval.indexOf('/');
        String from = written(LocalDate.parse(interval.substring(0, slash)), language);
        String to = written(LocalDate.parse(interval.substring(slash + 1)), language);
        return language.getLanguage().equals("ko") ? from + "부터 " + to + "까지" : "from " + from + " to " + to;
    }

    public static String written(LocalDate date, Locale language) {
        return date.format(language.getLanguage().equals("ko") ? KOREAN : ENGLISH);
    }
}
