package dure.template;

import dure.document.Block;
import dure.document.Phrase;
import dure.shared.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Two languages of one text beside each other. Both have the same blocks, since their clauses have the same steps; running text
 * becomes pairs, a table stands across the page in both languages.
 */
final class SideBySide {

    private final Locale rightLanguage;
    private final List<Block> together = new ArrayList<>();
    private final List<Block> left = new ArrayList<>();
    private final List<Block> right = new ArrayList<>();

    private SideBySide(Locale rightLanguage) {
        this.rightLanguage = rightLanguage;
    }

    static List<Block> of(List<Block> left, List<Block> right, Locale rightLanguage) {
        if (left.size() != right.size()) {
            throw new Conflict("template.print.languages-differ");
        }
        var both = new SideBySide(rightLanguage);
        for (int i = 0; i < left.size(); i++) {
            both.add(left.get(i), right.get(i));
        }
        both.endPair();
        return both.together;
    }

    private void add(Block one, Block other) {
        if (one instanceof Block.Table table && other instanceof Block.Table beside) {
            endPair();
            together.add(joined(table, beside, rightLanguage));
        } else {
            left.add(one);
            right.add(other);
        }
    }

    private void endPair() {
        if (!left.isEmpty()) {
            together.add(new Block.Pair(left, right, rightLanguage));
            left.clear();
            right.clear();
        }
    }

    private static Block.Table joined(Block.Table one, Block.Table other, Locale language) {
        var rows = new ArrayList<List<Phrase>>();
        for (int i = 0; i < one.rows().size(); i++) {
            List<Phrase> beside = i < other.rows().size() ? other.rows().get(i) : List.of();
            rows.add(joined(one.rows().get(i), beside, language));
        }
        return new Block.Table(joined(one.headers(), other.headers(), language), rows, one.widths());
    }

    private static List<Phrase> joined(List<Phrase> cells, List<Phrase> others, Locale language) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> i < others.size()
                        ? cells.get(i).then("\n", others.get(i).in(language))
                        : cells.get(i))
                .toList();
    }
}
