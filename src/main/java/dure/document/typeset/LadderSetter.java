package dure.document.typeset;

import dure.document.Block;
import dure.document.typeset.TextSetter.Column;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Sets the statute ladder ① 1. 가. 1): hanging labels, and nested lists for who hears instead of sees. */
final class LadderSetter {

    private final TextSetter text;
    private final Column column;
    private final Style style;
    private final float step;
    private final Deque<Level> open = new ArrayDeque<>();

    LadderSetter(TextSetter text, Column column, Style style) {
        this.text = text;
        this.column = column;
        this.style = style;
        this.step = style.size() * 1.6f;
    }

    private record Level(int number, Tag list, Tag body) {}

    /** Anything else than an item ends the lists. */
    void close() {
        open.clear();
    }

    List<Strip> item(Tag root, Block.Item item) {
        int depth = Math.max(1, item.level());
        if (item.label() == null) {
            Tag parent = closeDeeperThan(depth - 1) ? open.getFirst().body() : root;
            Column indented = column.indented((depth - 1) * step);
            return text.paragraph(parent.child("P"), item.runs(), style, indented, before(depth));
        }
        Tag entry = entry(root, depth);
        float indent = (depth - 1) * step;
        float hang = Math.max(step, text.width(item.label(), style) + style.size() * 0.4f);
        Column labelColumn = new Column(column.x() + indent, hang);
        Content label = new Content(
                entry.child("Lbl"), text.block(item.label(), style.aligned(Style.Align.LEFT), labelColumn, 0));
        Tag body = entry.child("LBody");
        open.push(new Level(depth, parentOf(entry), body));
        List<Strip> strips =
                text.paragraph(body.child("P"), item.runs(), style, column.indented(indent + hang), before(depth));
        return withFirst(strips, label);
    }

    private static float before(int depth) {
        return depth == 1 ? 4 : 2;
    }

    /** A list entry at this depth: in the list that is open there, or in a new one below the last entry. */
    private Tag entry(Tag root, int depth) {
        boolean nested = closeDeeperThan(depth);
        if (nested && open.getFirst().number() == depth) {
            return open.pop().list().child("LI");
        }
        return (nested ? open.getFirst().body() : root).child("L").child("LI");
    }

    private boolean closeDeeperThan(int depth) {
        while (!open.isEmpty() && open.getFirst().number() > depth) {
            open.pop();
        }
        return !open.isEmpty();
    }

    private static Tag parentOf(Tag entry) {
        Tag parent = entry.parent();
        if (parent == null) {
            throw new IllegalStateException("a list entry stands in a list");
        }
        return parent;
    }

    private static List<Strip> withFirst(List<Strip> strips, Content label) {
        List<Strip> all = new ArrayList<>(strips);
        Strip first = all.getFirst();
        List<Content> contents = new ArrayList<>();
        contents.add(label);
        contents.addAll(first.contents());
        Strip labelled = Strip.of(first.before(), first.height(), contents);
        all.set(0, first.withNext() ? labelled.heldToNext() : labelled);
        return all;
    }
}
