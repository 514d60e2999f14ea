package dure.release;

import dure.deliverable.clearance.Clearance;
import dure.deliverable.clearance.ClearanceRow;
import dure.deliverable.clearance.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a draft with what people decided.
 *
 * @param decisions by key of the finding
 */
public record ReleaseClearance(Clearance clearance, Map<String, DecisionRow> decisions) {

    /** Findings that keep it from being published: blocked, not yet decided, or decided against. */
    public List<ClearanceRow> obstacles() {
        return clearance.rows().stream().filter(this::isObstacle).toList();
    }

    public boolean isPublishable() {
        return obstacles().isEmpty();
    }

    public @Nullable DecisionRow decision(ClearanceRow row) {
        return decisions.get(row.key());
    }

    private boolean isObstacle(ClearanceRow row) {
        if (row.verdict() != Verdict.NEEDS_HUMAN) {
            return row.verdict() == Verdict.BLOCKED;
        }
        var decision = decision(row);
        return decision == null || !decision.accepted() || row.involved().contains(decision.decidedBy());
    }
}
