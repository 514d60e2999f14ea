package dure.document.typeset;

import dure.document.Block;
import java.util.List;
import java.util.stream.Stream;

/** What needs the block below it on the same page. */
final class Flow {

    private Flow() {}

    /** Whether a block of a text must not end a page. */
    static boolean leads(List<Block> blocks, int index) {
        return index + 1 < blocks.size() && leadsTo(blocks.get(index), blocks.get(index + 1));
    }

    /**
     * A heading needs its text, an introduction its list or table, the end of a part its mark. Signatures never stand on
     * a page without words of the contract.
     */
    private static boolean leadsTo(Block block, Block next) {
        if (block instanceof Block.Pair pair) {
            return ends(pair).anyMatch(last -> leadsTo(last, next));
        }
        return switch (next) {
            case Block.Table table -> true;
            case Block.Signatures signatures -> true;
            case Block.Note note -> true;
            case Block.Pair pair -> starts(pair).anyMatch(first -> leadsTo(block, first));
            case Block.Item below when block instanceof Block.Item item -> below.level() > item.level();
            default -> block instanceof Block.Article || block instanceof Block.Annex || block instanceof Block.Title;
        };
    }

    private static Stream<Block> starts(Block.Pair pair) {
        return Stream.of(pair.left(), pair.right())
                .filter(side -> !side.isEmpty())
                .map(List::getFirst);
    }

    private static Stream<Block> ends(Block.Pair pair) {
        return Stream.of(pair.left(), pair.right())
                .filter(side -> !side.isEmpty())
                .map(List::getLast);
    }
}
