package dure.shared;

import java.util.Locale;

/** The same words in both languages of Dure; neither may be empty. */
public record Bilingual(String ko, String en) {

    public Bilingual {
        if (ko.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text without its other language: " + ko + en);
        }
    }

    /** The Korean words for Korean, the English ones for every other language. */
    public String in(Locale locale) {
        return Translations.closest(locale).equals(Locale.KOREAN) ? ko : en;
    }
}
