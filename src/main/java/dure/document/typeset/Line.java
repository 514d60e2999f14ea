package dure.document.typeset;

import dure.document.Run.Change;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of text: its pieces from left to right.
 *
 * @param width the width in points without the space at its end
 * @param letters the characters that may be set wider apart, spaces among them
 * @param gaps the spaces that may be stretched
 * @param ends whether the paragraph (or a forced line) ends here, so that it is not stretched
 */
public record Line(List<Piece> pieces, float width, int letters, int gaps, boolean ends) {

    /** Something on a line, so many points wide. */
    public sealed interface Piece {
        float width();

        /** Characters of one font and one language, null for that of the paragraph; words that change are marked. */
        record Glyphs(
                Typeface face,
                String text,
                float width,
                @Nullable Locale language,
                @Nullable Change change) implements Piece {

            /** The width up to the last word. */
            public float wordsWidth(float size) {
                int spaces = text.length() - text.stripTrailing().length();
                return width - spaces * face.advance(' ', size);
            }
        }

        /** A missing value: a line to write on, with a small word that says so. */
        record Blank(Glyphs word, float width) implements Piece {}
    }
}
