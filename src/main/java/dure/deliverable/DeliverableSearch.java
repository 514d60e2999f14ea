package dure.deliverable;

import dure.shared.PageQuery;
import dure.shared.SearchHit;
import dure.shared.SearchSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds deliverables by title for the global search. */
@Component
class DeliverableSearch implements SearchSource {

    private final DeliverableService deliverables;

    DeliverableSearch(DeliverableService deliverables) {
        this.deliverables = deliverables;
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        return deliverables.list(null, PageQuery.first(text, limit)).items().stream()
                .map(row -> new SearchHit(
                        "deliverable.search.kind", row.title(), licenses(row), "deliverables/" + row.id()))
                .toList();
    }

    private static String licenses(DeliverableRow row) {
        return row.parts().stream()
                .map(PartRow::license)
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
