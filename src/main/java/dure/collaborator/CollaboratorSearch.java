package dure.collaborator;

import dure.shared.PageQuery;
import dure.shared.SearchHit;
import dure.shared.SearchSource;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** People in the global search: by name, English name, e-mail address or organisation. */
@Component
class CollaboratorSearch implements SearchSource {

    private final CollaboratorRepository collaborators;

    CollaboratorSearch(CollaboratorRepository collaborators) {
        this.collaborators = collaborators;
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        var page = PageRequest.of(0, limit, Sort.by("name", "id"));
        return collaborators.search(PageQuery.first(text, limit).pattern(), null, page).stream()
                .map(c -> new SearchHit("collaborator.search.kind", c.name(), c.email(), "people/" + c.id()))
                .toList();
    }
}
