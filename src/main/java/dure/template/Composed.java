package dure.template;

import dure.document.Run;
import java.util.List;

/** A step of a clause with its values in place, and the steps under it. */
record Composed(List<Run> runs, List<Composed> below) {

    /** An article: its clause, the label that its place gives it, its heading and its steps. */
    record Article(String clause, String label, String heading, List<Composed> steps) {}
}
