package dure.shared;

import java.util.Collection;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** The allow-list of a list's sort names, each with the property it stands for. */
public record Sorting(Map<String, String> properties, String standard) {

    /** The page to read; a sort that is not on the list is refused. Ties are broken by id, so that pages never overlap. */
    public Pageable pageable(PageQuery query) {
        String name = query.sortProperty();
        String property = properties.get(name == null ? standard : name);
        if (property == null) {
            throw refused(properties.keySet());
        }
        var direction = query.descending() ? Sort.Direction.DESC : Sort.Direction.ASC;
        return PageRequest.of(
                query.page(), query.size(), Sort.by(direction, property).and(Sort.by("id")));
    }

    /** The refusal of a sort that is not on the list; an empty list has one order only. */
    static InvalidInput refused(Collection<String> names) {
        return names.isEmpty()
                ? InvalidInput.of("/sort", "input.sort-none")
                : InvalidInput.of(
                        "/sort",
                        "input.sort",
                        String.join(", ", names.stream().sorted().toList()));
    }
}
