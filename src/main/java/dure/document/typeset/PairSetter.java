package dure.document.typeset;

import dure.document.Block;
import dure.document.typeset.TextSetter.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets two languages beside each other: each line of the left column and the line right of it are one strip. */
final class PairSetter {

    private static final float GUTTER = 20;
    private static final float WIDTH = (Page.TEXT_WIDTH - GUTTER) / 2;
    private static final Column LEFT = new Column(Page.SIDE, WIDTH);
    private static final Column RIGHT = new Column(Page.SIDE + WIDTH + GUTTER, WIDTH);
    private static final Strip EMPTY = Strip.of(0, 0, List.of());

    private final Typefaces faces;
    private final Locale language;
    private final String articleType;

    PairSetter(Typefaces faces, Locale language, String articleType) {
        this.faces = faces;
        this.language = language;
        this.articleType = articleType;
    }

    List<Strip> pair(Tag root, Block.Pair pair) {
        Story left = story(root, language, LEFT);
        Story right = story(root, pair.rightLanguage(), RIGHT);
        List<Strip> strips = new ArrayList<>();
        int blocks = Math.max(pair.left().size(), pair.right().size());
        for (int i = 0; i < blocks; i++) {
            List<Strip> rows = beside(set(left, pair.left(), i), set(right, pair.right(), i));
            boolean leads = Flow.leads(pair.left(), i) || Flow.leads(pair.right(), i);
            strips.addAll(leads ? TextSetter.lastHeldToNext(rows) : rows);
        }
        return strips;
    }

    private Story story(Tag root, Locale spoken, Column column) {
        return new Story(root.child("Div", spoken), Words.in(spoken), faces, Story.Look.side(column, articleType));
    }

    private static List<Strip> set(Story side, List<Block> blocks, int index) {
        return index < blocks.size() ? side.set(blocks.get(index)) : List.of();
    }

    private static List<Strip> beside(List<Strip> left, List<Strip> right) {
        List<Strip> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Strip row = i < left.size() ? left.get(i) : EMPTY;
            rows.add(i < right.size() ? row.beside(right.get(i)) : row);
        }
        return rows;
    }
}
