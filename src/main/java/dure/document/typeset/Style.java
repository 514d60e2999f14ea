package dure.document.typeset;

/**
 * How text is set.
 *
 * @param size the font size in points
 * @param leading the distance of the lines in points
 * @param grey 0 is black, 1 is white
 */
public record Style(float size, float leading, boolean bold, float grey, Align align) {

    /** Where lines stand in their column. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    static final Style BODY = new Style(10.5f, 16.8f, false, 0, Align.JUSTIFIED);
    static final Style TITLE = new Style(18, 26, true, 0, Align.CENTRE);
    static final Style SUBTITLE = new Style(9.5f, 15, false, 0.3f, Align.CENTRE);
    static final Style ARTICLE = new Style(11, 17, true, 0, Align.LEFT);
    static final Style SIDE_BODY = new Style(9.5f, 14.6f, false, 0, Align.LEFT);
    static final Style SIDE_TITLE = new Style(14, 20, true, 0, Align.CENTRE);
    static final Style SIDE_ARTICLE = new Style(10, 15, true, 0, Align.LEFT);
    static final Style ANNEX_LABEL = new Style(10.5f, 16, true, 0.3f, Align.LEFT);
    static final Style ANNEX_TITLE = new Style(15, 23, true, 0, Align.CENTRE);
    static final Style CELL = new Style(9.5f, 14, false, 0, Align.LEFT);
    static final Style HEADER_CELL = new Style(9.5f, 14, true, 0, Align.CENTRE);
    static final Style NOTE = new Style(9, 14, false, 0.35f, Align.LEFT);
    static final Style DATE = new Style(11, 18, false, 0, Align.CENTRE);
    static final Style FOOTER = new Style(8, 10, false, 0.35f, Align.LEFT);
    static final Style WARNING = new Style(8.5f, 10, true, 0.35f, Align.RIGHT);

    Style aligned(Align other) {
        return new Style(size, leading, bold, grey, other);
    }

    Style boldly() {
        return new Style(size, leading, true, grey, align);
    }

    Style grey(float other) {
        return new Style(size, leading, bold, other, align);
    }

    /** The baseline of the first line below its top edge. */
    float baseline() {
        return leading * 0.5f + size * 0.36f;
    }
}
