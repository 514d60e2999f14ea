package dure.template.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in running text: 2026년 11월 21일; 21 November 2026. */
public final class Day {

    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("uuuu년 M월 d일", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Day() {}

    public static String written(LocalDate date, Locale language) {
        return date.format(language.getLanguage().equals("ko") ? KOREAN : ENGLISH);
    }
}
