package dure.document.typeset;

import dure.document.Block;
import dure.document.Phrase;
import dure.document.Run;
import dure.document.typeset.TextSetter.Column;
import java.util.ArrayList;
import java.util.List;

/** Sets a table: a header that repeats on each page, rows that stay whole unless they are very long. */
final class TableSetter {

    private static final float PAD_X = 5;
    private static final float PAD_Y = 4;
    private static final float GRID = 0.45f;
    private static final float SPACE_ABOVE = 8;
    private static final int LINES_IN_ONE_STRIP = 12;

    private final TextSetter text;

    TableSetter(TextSetter text) {
        this.text = text;
    }

    List<Strip> table(Tag root, Block.Table table) {
        List<Column> columns = columns(table.widths());
        Tag tag = root.child("Table");
        Row head = new Row(tag.child("THead").child("TR"), true, table.headers());
        Strip header = parts(head, columns).getFirst();
        List<Strip> strips = new ArrayList<>(List.of(header.heldToNext()));
        Tag body = tag.child("TBody");
        for (List<Phrase> cells : table.rows()) {
            for (Strip part : parts(new Row(body.child("TR"), false, cells), columns)) {
                strips.add(part.under(header));
            }
        }
        return strips;
    }

    private record Row(Tag tag, boolean header, List<Phrase> cells) {
        String cellType() {
            return header ? "TH" : "TD";
        }

        Style style() {
            return header ? Style.HEADER_CELL : Style.CELL;
        }

        /** A header is repeated as a whole, so it is never divided. */
        int linesInOneStrip() {
            return header ? Integer.MAX_VALUE : LINES_IN_ONE_STRIP;
        }

        List<Run> cell(int column) {
            return column < cells.size() ? cells.get(column).runs() : List.of();
        }
    }

    private static List<Column> columns(List<Integer> widths) {
        float whole = widths.stream().mapToInt(Integer::intValue).sum();
        List<Column> columns = new ArrayList<>();
        float x = Page.SIDE;
        for (int width : widths) {
            float points = Page.TEXT_WIDTH * width / whole;
            columns.add(new Column(x, points));
            x += points;
        }
        return columns;
    }

    private List<Strip> parts(Row row, List<Column> columns) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<Mark> lines =
                    text.block(row.cell(i), row.style(), columns.get(i).padded(PAD_X), 0);
            cells.add(new Cell(row.tag().child(row.cellType()), lines));
        }
        int tallest = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        List<Strip> parts = new ArrayList<>();
        for (int from = 0; from < tallest; from += row.linesInOneStrip()) {
            int to = Math.min(tallest, from + row.linesInOneStrip());
            parts.add(part(row, cells, columns, new Part(from, to, from == 0, to == tallest)));
        }
        return parts;
    }

    private record Cell(Tag tag, List<Mark> lines) {
        List<Mark> lines(Part part) {
            return lines.subList(Math.min(part.from(), lines.size()), Math.min(part.to(), lines.size()));
        }
    }

    /** Some lines of a row; only its first and last part have a border above and below. */
    private record Part(int from, int to, boolean first, boolean last) {
        float height(float leading) {
            return (to - from) * leading + (first ? PAD_Y : 0) + (last ? PAD_Y : 0);
        }
    }

    private static Strip part(Row row, List<Cell> cells, List<Column> columns, Part part) {
        float leading = row.style().leading();
        float height = part.height(leading);
        List<Content> contents = new ArrayList<>();
        contents.add(new Content(null, frame(columns, height, row.header(), part)));
        float lower = (part.first() ? PAD_Y : 0) - part.from() * leading;
        for (Cell cell : cells) {
            contents.add(new Content(cell.tag(), cell.lines(part)).lowered(lower));
        }
        return Strip.of(row.header() ? SPACE_ABOVE : 0, height, contents);
    }

    private static List<Mark> frame(List<Column> columns, float height, boolean header, Part part) {
        float left = Page.SIDE;
        float right = Page.SIDE + Page.TEXT_WIDTH;
        List<Mark> marks = new ArrayList<>();
        if (header) {
            marks.add(new Mark.Area(left, 0, Page.TEXT_WIDTH, height, 0.94f));
        }
        for (Column column : columns) {
            marks.add(new Mark.Rule(column.x(), 0, column.x(), height, GRID, 0.55f));
        }
        marks.add(new Mark.Rule(right, 0, right, height, GRID, 0.55f));
        if (part.first()) {
            marks.add(new Mark.Rule(left, 0, right, 0, header ? 0.9f : GRID, header ? 0.1f : 0.55f));
        }
        if (part.last()) {
            marks.add(new Mark.Rule(left, height, right, height, header ? 0.9f : GRID, header ? 0.1f : 0.55f));
        }
        return marks;
    }
}
