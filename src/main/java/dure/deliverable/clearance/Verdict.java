package dure.deliverable.clearance;

import java.util.Collection;
import java.util.Comparator;

/** How far a row, or a whole deliverable, may be opened; from best to worst. */
public enum Verdict {
    CLEAR,
    NOTE,
    NEEDS_HUMAN,
    BLOCKED;

    /** A deliverable is as clear as its worst row. */
    static Verdict worst(Collection<ClearanceRow> rows) {
        return rows.stream()
                .map(ClearanceRow::verdict)
                .max(Comparator.naturalOrder())
                .orElse(CLEAR);
    }
}
