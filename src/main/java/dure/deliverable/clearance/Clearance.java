package dure.deliverable.clearance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The verdict on a deliverable on one day, worst findings first.
 *
 * @param ruleVersion version of the rule that was applied
 */
public record Clearance(
        String deliverableId, LocalDate asOf, Verdict verdict, List<ClearanceRow> rows, String ruleVersion) {

    static Clearance of(String deliverableId, LocalDate asOf, List<ClearanceRow> rows) {
        var ordered = rows.stream()
                .sorted(Comparator.comparing(ClearanceRow::verdict).reversed())
                .toList();
        return new Clearance(deliverableId, asOf, Verdict.worst(ordered), ordered, ClearanceRule.VERSION);
    }

    public List<ClearanceRow> rows(Verdict wanted) {
        return rows.stream().filter(row -> row.verdict() == wanted).toList();
    }

    public long count(Verdict wanted) {
        return rows.stream().filter(row -> row.verdict() == wanted).count();
    }
}
