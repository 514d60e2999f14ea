package dure.document;

import org.jspecify.annotations.Nullable;

/** A stretch of text in one weight. A null text is a missing value, drawn as a marked blank. */
public record Run(@Nullable String text, boolean bold) {

    public static Run of(String text) {
        return new Run(text, false);
    }

    public static Run missing() {
        return new Run(null, false);
    }
}
