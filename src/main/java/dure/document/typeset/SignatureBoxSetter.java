package dure.document.typeset;

import dure.document.Run;
import dure.document.SignatureBox;
import dure.document.SignatureRow;
import dure.document.typeset.TextSetter.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Sets the boxes of a signature block: the party's role and data, and a line with room for a seal. */
final class SignatureBoxSetter {

    private static final Style ROLE = new Style(10.5f, 18, true, 0, Style.Align.LEFT);
    private static final Style VALUE = new Style(9.5f, 15, false, 0, Style.Align.LEFT);
    private static final Style LABEL = VALUE.grey(0.35f);
    private static final float GUTTER = 28;
    private static final float SEAL = 51; // 18 mm

    private final TextSetter text;
    private final float labelWidth;

    SignatureBoxSetter(TextSetter text, List<SignatureBox> boxes) {
        this.text = text;
        this.labelWidth = 10
                + (float) boxes.stream()
                        .flatMap(box -> box.rows().stream())
                        .filter(row -> !row.isSentence())
                        .mapToDouble(row -> text.width(row.label().runs(), LABEL))
                        .max()
                        .orElse(0);
    }

    /** Boxes beside each other (one alone stands right), or one box across the page when there are many. */
    Strip row(Tag root, List<SignatureBox> row, int parties) {
        return parties > SignatureSetter.MOST_IN_COLUMNS
                ? listed(root, row.getFirst())
                : besideEachOther(root, row, parties);
    }

    private Strip besideEachOther(Tag root, List<SignatureBox> row, int parties) {
        float width = (Page.TEXT_WIDTH - GUTTER) / 2;
        float tallest = 0;
        List<Data> boxes = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int place = parties == 1 ? 1 : i;
            Column column = new Column(Page.SIDE + place * (width + GUTTER), width);
            Data data = data(root.child("Div"), row.get(i), column);
            boxes.add(data);
            tallest = Math.max(tallest, data.height());
        }
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Data data = boxes.get(i);
            contents.addAll(data.contents());
            contents.addAll(signLine(data.tag(), row.get(i).signLabels(), data.column(), tallest + SEAL - 12));
        }
        return Strip.of(18, tallest + SEAL + belowLine(row), contents);
    }

    /** Data left, line right, a hairline above. */
    private Strip listed(Tag root, SignatureBox box) {
        Column left = new Column(Page.SIDE, Page.TEXT_WIDTH * 0.56f);
        Column right = new Column(left.x() + left.width() + GUTTER, Page.TEXT_WIDTH - left.width() - GUTTER);
        Data data = data(root.child("Div"), box, left);
        float height = Math.max(data.height(), SEAL);
        List<Content> contents = new ArrayList<>(data.contents());
        contents.addAll(signLine(data.tag(), box.signLabels(), right, height - 10));
        return Strip.of(10, height + belowLine(List.of(box)), contents);
    }

    /** The words of another language stand below the line. */
    private static float belowLine(List<SignatureBox> boxes) {
        int languages =
                boxes.stream().mapToInt(box -> box.signLabels().size()).max().orElse(1);
        return Math.max(0, languages - 1) * VALUE.leading();
    }

    private record Data(Tag tag, Column column, List<Content> contents, float height) {}

    private Data data(Tag tag, SignatureBox box, Column column) {
        List<Content> contents = new ArrayList<>();
        List<Mark> role = text.block(box.role().runs(), ROLE, column, 0);
        contents.add(new Content(tag.child("P"), role));
        float y = role.size() * ROLE.leading();
        contents.add(
                new Content(null, List.of(new Mark.Rule(column.x(), y, column.x() + column.width(), y, 0.7f, 0.2f))));
        y += 4;
        for (SignatureRow row : box.rows()) {
            List<Mark> marks =
                    new ArrayList<>(text.block(row.label().runs(), row.isSentence() ? VALUE : LABEL, column, y));
            List<Run> words =
                    row.value() == null ? List.of(Run.missing()) : row.value().runs();
            List<Mark> value = text.block(words, VALUE, column.indented(labelWidth), y);
            y += Math.max(marks.size(), value.size()) * VALUE.leading();
            marks.addAll(value);
            contents.add(new Content(tag.child("P"), marks));
        }
        return new Data(tag, column, contents, y);
    }

    /** The words before and behind the underscores, and a line between them. */
    private List<Content> signLine(Tag tag, List<Run> labels, Column column, float y) {
        List<Content> contents = new ArrayList<>();
        float before = 0;
        float behind = 0;
        float top = y - VALUE.baseline();
        for (Run label : labels) {
            Run left = part(label, true);
            Run right = part(label, false);
            List<Mark> words = new ArrayList<>();
            before = Math.max(before, add(words, left, VALUE, column, top));
            behind = Math.max(behind, add(words, right, VALUE.aligned(Style.Align.RIGHT), column, top));
            if (!words.isEmpty()) {
                contents.add(new Content(tag.child("P"), words));
            }
            top += VALUE.leading();
        }
        float end = column.x() + column.width() - behind;
        contents.add(new Content(null, List.of(new Mark.Rule(column.x() + before, y + 3, end, y + 3, 0.6f, 0.2f))));
        return contents;
    }

    private static Run part(Run label, boolean before) {
        String words = Objects.requireNonNullElse(label.text(), "");
        int from = words.indexOf('_');
        String part = from < 0
                ? before ? "" : words
                : before ? words.substring(0, from) : words.substring(words.lastIndexOf('_') + 1);
        return new Run(part.strip(), label.bold(), label.language(), label.change());
    }

    /** How much of the column the words take. */
    private float add(List<Mark> words, Run run, Style style, Column column, float top) {
        if (run.text() == null || run.text().isEmpty()) {
            return 0;
        }
        words.addAll(text.block(List.of(run), style, column, top));
        return text.width(List.of(run), style) + 6;
    }
}
