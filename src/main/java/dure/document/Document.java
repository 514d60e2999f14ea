package dure.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document to print: what it is, and its blocks in reading order. */
public record Document(DocumentInfo info, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The second language, where two stand beside each other. */
    public Optional<Locale> besideLanguage() {
        return blocks.stream()
                .filter(Block.Pair.class::isInstance)
                .map(pair -> ((Block.Pair) pair).rightLanguage())
                .findFirst();
    }
}
