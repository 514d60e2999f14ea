package dure.deliverable.clearance;

import dure.deliverable.DeliverableRow;
import dure.deliverable.DeliverableService;
import dure.shared.Gap;
import dure.shared.GapSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What keeps deliverables from being opened, for Home: one line for each different cure. */
@Component
class ClearanceGaps implements GapSource {

    private static final int ORDER = 60;

    private final DeliverableService deliverables;
    private final ClearanceService clearance;
    private final ClearanceSentences sentences;

    ClearanceGaps(DeliverableService deliverables, ClearanceService clearance, ClearanceSentences sentences) {
        this.deliverables = deliverables;
        this.clearance = clearance;
        this.sentences = sentences;
    }

    @Override
    public List<Gap> gaps(String projectId) {
        var all = deliverables.of(projectId);
        var verdicts = clearance.of(projectId, all);
        var gaps = new ArrayList<Gap>();
        for (var deliverable : all) {
            var rows = Objects.requireNonNull(verdicts.get(deliverable.id())).rows(Verdict.BLOCKED);
            var names = sentences.names(rows);
            onePerCure(rows).forEach(row -> gaps.add(gap(deliverable, row, names)));
        }
        return gaps;
    }

    private static List<ClearanceRow> onePerCure(List<ClearanceRow> rows) {
        var first = new LinkedHashMap<String, ClearanceRow>();
        rows.forEach(row ->
                first.putIfAbsent(row.cure() == null ? row.key() : row.cure().path(), row));
        return List.copyOf(first.values());
    }

    private static Gap gap(DeliverableRow deliverable, ClearanceRow row, Map<String, String> names) {
        String person = row.personId();
        return new Gap(
                code(row),
                Gap.Severity.BLOCKS,
                ORDER,
                deliverable.projectId(),
                person,
                true,
                deliverable.id(),
                deliverable.createdAt(),
                List.of(deliverable.title(), person == null ? "" : names.getOrDefault(person, "")),
                row.cure() == null
                        ? "deliverables/" + deliverable.id()
                        : row.cure().path());
    }

    /** The rights most often missing have sentences of their own. */
    private static String code(ClearanceRow row) {
        return switch (row.code()) {
            case RIGHT_MISSING -> "deliverable." + missingRight(row.details().getFirst());
            case NO_CONTRIBUTIONS -> "deliverable.no-contributions";
            case OWNER_NOT_ACTIVE, OWNER_WITHOUT_AGREEMENT -> "deliverable.owner";
            default -> row.code().isCuredBySigning() ? "deliverable.grant" : "deliverable.fact";
        };
    }

    private static String missingRight(String rights) {
        if (rights.contains("DATABASE")) {
            return "right-database";
        }
        return rights.equals("PATENT") ? "right-patent" : "grant";
    }
}
