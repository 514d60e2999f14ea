package dure.template.imported;

import java.util.List;

/** A stretch of a draft's text: words, a blank, or the number of another article. */
sealed interface Piece {

    /** Words as the author wrote them. */
    record Words(String text) implements Piece {}

    /** A variable, with the Korean particle that the author left open after it ("은", or empty). */
    record Blank(String name, String particle) implements Piece {}

    /** The number of the article with this key. */
    record Reference(String key) implements Piece {}

    /** What the rules on wording look at: placeholders are but a space to them. */
    static String spoken(List<Piece> pieces) {
        var words = new StringBuilder();
        for (Piece piece : pieces) {
            words.append(piece instanceof Words plain ? plain.text() : " ");
        }
        return words.toString();
    }
}
