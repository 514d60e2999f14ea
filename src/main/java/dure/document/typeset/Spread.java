package dure.document.typeset;

/**
 * What fills a justified line, in points.
 *
 * @param letter added to each character
 * @param gap added to each space besides
 */
public record Spread(float letter, float gap) {

    public static final Spread NONE = new Spread(0, 0);

    private static final float WIDEST_LETTER = 0.03f;
    private static final float WIDEST_GAP = 0.9f;

    /** Letters take a little, which nobody sees, and the spaces the rest; with too few words the line stays ragged. */
    static Spread filling(float free, Line line, float size) {
        if (line.ends() || line.gaps() == 0) {
            return NONE;
        }
        float letter = Math.min(free / 2 / line.letters(), WIDEST_LETTER * size);
        float gap = (free - letter * (line.letters() - 1)) / line.gaps();
        return gap > WIDEST_GAP * size ? NONE : new Spread(letter, gap);
    }

    /** How much wider a text gets. */
    public float widening(String text) {
        long spaces = text.chars().filter(c -> c == ' ').count();
        return letter * text.codePointCount(0, text.length()) + gap * spaces;
    }
}
