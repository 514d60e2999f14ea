package dure.document.typeset;

import dure.document.Run;
import dure.document.typeset.Line.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Breaks text into lines between words only (keep-all, as modern Korean is set); a word wider than the line is cut
 * between characters, never before closing punctuation.
 */
final class LineBreaker {

    private static final float BLANK_WIDTH = 85; // 30 mm
    private static final String NEVER_FIRST = ",.;:!?)]}%”’」』》〉·…";
    private static final String NEVER_LAST = "([{“‘「『《〈₩$";

    private final Typefaces faces;
    private final Words words;

    LineBreaker(Typefaces faces, Words words) {
        this.faces = faces;
        this.words = words;
    }

    /** A character with its font and width, or a missing value's blank. */
    private record Cell(int codePoint, Piece.Glyphs glyph, boolean blank) {
        float width() {
            return blank ? BLANK_WIDTH : glyph.width();
        }

        boolean continues(Cell before) {
            return glyph.face() == before.glyph.face()
                    && glyph.change() == before.glyph.change()
                    && Objects.equals(glyph.language(), before.glyph.language());
        }

        boolean isSpace() {
            return codePoint == ' ';
        }
    }

    /** The lines of a text in a column of the given width; at least one. */
    List<Line> lines(List<Run> runs, Style style, float width) {
        List<Cell> cells = cells(runs, style);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < cells.size()) {
            int end = endOfLine(cells, start, width);
            boolean forced = end < cells.size() && cells.get(end).codePoint == '\n';
            lines.add(line(cells.subList(start, end), forced || end == cells.size()));
            start = forced ? end + 1 : end;
        }
        if (lines.isEmpty()) {
            lines.add(new Line(List.of(), 0, 0, 0, true));
        }
        return lines;
    }

    Line line(String text, Style style) {
        return lines(List.of(Run.of(text)), style, Float.MAX_VALUE).getFirst();
    }

    private List<Cell> cells(List<Run> runs, Style style) {
        List<Cell> cells = new ArrayList<>();
        for (Run run : runs) {
            String text = run.text();
            boolean bold = style.bold() || run.bold();
            if (text == null) {
                cells.add(new Cell(0, glyphs(words.missing(), style.size() * 0.7f, false), true));
            } else {
                Characters.normalised(text).codePoints().forEach(c -> cells.add(cell(c, style.size(), bold, run)));
            }
        }
        return cells;
    }

    private Cell cell(int codePoint, float size, boolean bold, Run run) {
        Typeface face = Characters.printing(faces, codePoint == '\n' ? ' ' : codePoint, bold);
        float width = codePoint == '\n' ? 0 : face.advance(codePoint, size);
        String text = Character.toString(codePoint);
        return new Cell(codePoint, new Piece.Glyphs(face, text, width, run.language(), run.change()), false);
    }

    private Piece.Glyphs glyphs(String word, float size, boolean bold) {
        Typeface face = Characters.printing(faces, word.codePointAt(0), bold);
        float width = (float)
                word.codePoints().mapToDouble(c -> face.advance(c, size)).sum();
        return new Piece.Glyphs(face, word, width, null, null);
    }

    /** Where the line that starts here ends: behind its last space, at a forced end, or inside an over-long word. */
    private static int endOfLine(List<Cell> cells, int start, float available) {
        float width = 0;
        int lastBreak = -1;
        for (int i = start; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.codePoint == '\n') {
                return i;
            }
            width += cell.width();
            if (width > available && !cell.isSpace()) {
                return lastBreak > start ? lastBreak : insideWord(cells, start, i);
            }
            if (cell.isSpace() || isHyphenInWord(cells, i)) {
                lastBreak = i + 1;
            }
        }
        return cells.size();
    }

    private static boolean isHyphenInWord(List<Cell> cells, int i) {
        return cells.get(i).codePoint == '-'
                && i > 0
                && i + 1 < cells.size()
                && Character.isLetter(cells.get(i - 1).codePoint)
                && Character.isLetter(cells.get(i + 1).codePoint);
    }

    private static int insideWord(List<Cell> cells, int start, int overflowing) {
        int end = Math.max(start + 1, overflowing);
        while (end > start + 1
                && (NEVER_FIRST.indexOf(cells.get(end).codePoint) >= 0
                        || NEVER_LAST.indexOf(cells.get(end - 1).codePoint) >= 0)) {
            end--;
        }
        return end;
    }

    private static Line line(List<Cell> cells, boolean ends) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isSpace()) {
            last--;
        }
        List<Cell> visible = cells.subList(0, last);
        float width = (float) visible.stream().mapToDouble(Cell::width).sum();
        int gaps = (int) visible.stream().filter(Cell::isSpace).count();
        return new Line(pieces(cells), width, visible.size(), gaps, ends);
    }

    private static List<Piece> pieces(List<Cell> cells) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            boolean pieceEnds = i + 1 == cells.size()
                    || cells.get(i + 1).blank
                    || !cells.get(i + 1).continues(cell);
            if (cell.blank) {
                pieces.add(new Piece.Blank(cell.glyph, BLANK_WIDTH));
                from = i + 1;
            } else if (pieceEnds) {
                pieces.add(joined(cells.subList(from, i + 1)));
                from = i + 1;
            }
        }
        return pieces;
    }

    private static Piece.Glyphs joined(List<Cell> cells) {
        StringBuilder text = new StringBuilder();
        float width = 0;
        for (Cell cell : cells) {
            text.append(cell.glyph.text());
            width += cell.width();
        }
        Piece.Glyphs first = cells.getFirst().glyph;
        return new Piece.Glyphs(first.face(), text.toString(), width, first.language(), first.change());
    }
}
