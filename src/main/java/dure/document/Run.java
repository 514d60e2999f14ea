package dure.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one weight. A null text is a missing value, drawn as a marked blank.
 *
 * @param language the language of these words where it is not the text's: a screen reader changes its voice for them
 * @param change what an amendment does to these words, null for nothing
 */
public record Run(
        @Nullable String text,
        boolean bold,
        @Nullable Locale language,
        @Nullable Change change) {

    public Run(@Nullable String text, boolean bold) {
        this(text, bold, null, null);
    }

    public Run(@Nullable String text, boolean bold, @Nullable Locale language) {
        this(text, bold, language, null);
    }

    public static Run of(String text) {
        return new Run(text, false);
    }

    public static Run missing() {
        return new Run(null, false);
    }

    public Run in(@Nullable Locale other) {
        return new Run(text, bold, other, change);
    }

    /** Words that go are struck through, words that come are bold and underlined: never told by colour. */
    public Run marked(Change what) {
        return new Run(text, bold || what == Change.INSERTED, language, what);
    }

    /** What an amendment does to words. */
    public enum Change {
        DELETED,
        INSERTED
    }
}
