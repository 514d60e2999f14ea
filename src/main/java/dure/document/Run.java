package dure.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one weight. A null text is a missing value, drawn as a marked blank.
 *
 * @param language the language of these words where it is not the text's: a screen reader changes its voice for them
 */
public record Run(
        @Nullable String text, boolean bold, @Nullable Locale language) {

    public Run(@Nullable String text, boolean bold) {
        this(text, bold, null);
    }

    public static Run of(String text) {
        return new Run(text, false);
    }

    public static Run missing() {
        return new Run(null, false);
    }

    public Run in(Locale other) {
        return new Run(text, bold, other);
    }
}
