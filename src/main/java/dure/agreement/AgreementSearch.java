package dure.agreement;

import dure.shared.NameDirectory;
import dure.shared.PageQuery;
import dure.shared.SearchHit;
import dure.shared.SearchSource;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds agreements by number, title and the names of their parties. */
@Component
class AgreementSearch implements SearchSource {

    private final AgreementReader reader;
    private final NameDirectory names;

    AgreementSearch(AgreementReader reader, NameDirectory names) {
        this.reader = reader;
        this.names = names;
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        var found =
                reader.list(AgreementFilter.ALL, PageQuery.first(text, limit)).items();
        var known = names.namesOf(found.stream()
                .flatMap(row -> row.parties().stream())
                .map(AgreementParty::collaboratorId)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(row -> new SearchHit(
                        "agreement.search.kind",
                        row.number() + " " + row.title(),
                        row.parties().stream()
                                .map(p -> known.getOrDefault(p.collaboratorId(), ""))
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        "agreements/" + row.id()))
                .toList();
    }
}
