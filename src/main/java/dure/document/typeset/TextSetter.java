package dure.document.typeset;

import dure.document.Run;
import java.util.ArrayList;
import java.util.List;

/** Sets a paragraph in a column: one strip for each line, held together so that no line stands alone. */
final class TextSetter {

    /** A paragraph of so few lines is never divided. */
    private static final int UNDIVIDED = 3;

    private final LineBreaker breaker;

    TextSetter(LineBreaker breaker) {
        this.breaker = breaker;
    }

    /** A column of text: its left edge and width in points. */
    record Column(float x, float width) {
        static final Column PAGE = new Column(Page.SIDE, Page.TEXT_WIDTH);

        Column indented(float by) {
            return new Column(x + by, width - by);
        }

        Column padded(float by) {
            return new Column(x + by, width - 2 * by);
        }
    }

    List<Strip> paragraph(Tag tag, String text, Style style, Column column, float before) {
        return paragraph(tag, List.of(Run.of(text)), style, column, before);
    }

    List<Strip> paragraph(Tag tag, List<Run> runs, Style style, Column column, float before) {
        List<Line> lines = breaker.lines(runs, style, column.width());
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Content content = new Content(tag, List.of(mark(lines.get(i), style, column, 0)));
            Strip strip = Strip.of(i == 0 ? before : 0, style.leading(), List.of(content));
            strips.add(mustStay(i, lines.size()) ? strip.heldToNext() : strip);
        }
        return strips;
    }

    /** No orphan (a first line alone) and no widow (a last line alone). */
    private static boolean mustStay(int line, int lines) {
        return line < lines - 1 && (lines <= UNDIVIDED || line == 0 || line == lines - 2);
    }

    /** The lines of a short text below each other, as the marks of one strip. */
    List<Mark> block(String text, Style style, Column column, float top) {
        return block(List.of(Run.of(text)), style, column, top);
    }

    List<Mark> block(List<Run> runs, Style style, Column column, float top) {
        List<Mark> marks = new ArrayList<>();
        for (Line line : breaker.lines(runs, style, column.width())) {
            marks.add(mark(line, style, column, top + marks.size() * style.leading()));
        }
        return marks;
    }

    float width(String text, Style style) {
        return width(List.of(Run.of(text)), style);
    }

    /** The width of a text that stands in one line. */
    float width(List<Run> runs, Style style) {
        return breaker.lines(runs, style, Float.MAX_VALUE).getFirst().width();
    }

    static Mark mark(Line line, Style style, Column column, float top) {
        float free = column.width() - line.width();
        float x = switch (style.align()) {
            case LEFT, JUSTIFIED -> column.x();
            case CENTRE -> column.x() + free / 2;
            case RIGHT -> column.x() + free;
        };
        boolean justified = style.align() == Style.Align.JUSTIFIED;
        Spread spread = justified ? Spread.filling(free, line, style.size()) : Spread.NONE;
        return new Mark.Text(x, top + style.baseline(), line, style, spread);
    }

    static List<Strip> lastHeldToNext(List<Strip> strips) {
        List<Strip> held = new ArrayList<>(strips);
        held.set(held.size() - 1, held.getLast().heldToNext());
        return held;
    }
}
