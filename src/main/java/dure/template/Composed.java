package dure.template;

import dure.document.Block;
import dure.document.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a clause with its values in place, and the steps under it; or a table, which has no number. */
record Composed(List<Run> runs, List<Composed> below, Block.@Nullable Table table) {

    static Composed of(Block.Table table) {
        return new Composed(List.of(), List.of(), table);
    }

    static Composed line(Object line) {
        return new Composed(List.of(Run.of(line.toString())), List.of(), null);
    }

    /** An article: key and version of its clause, the label that its place gives it, its heading and its steps. */
    record Article(String clause, int version, String label, String heading, List<Composed> steps) {}
}
