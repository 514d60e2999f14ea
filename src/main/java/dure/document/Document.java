package dure.document;

import java.util.List;

/** A document to print: what it is, and its blocks in reading order. */
public record Document(DocumentInfo info, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
