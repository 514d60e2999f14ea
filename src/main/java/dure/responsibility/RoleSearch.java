package dure.responsibility;

import dure.shared.PageQuery;
import dure.shared.SearchHit;
import dure.shared.SearchSource;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds roles by their name or purpose. */
@Component
class RoleSearch implements SearchSource {

    private final ProjectRoles roles;

    RoleSearch(ProjectRoles roles) {
        this.roles = roles;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchHit> search(String text, int limit) {
        return roles.search(PageQuery.first(text, limit).pattern(), Limit.of(limit)).stream()
                .map(ProjectRole::row)
                .map(role -> new SearchHit(
                        "responsibility.search.kind",
                        role.name(),
                        role.purpose() == null ? "" : role.purpose(),
                        "roles?role=" + role.id()))
                .toList();
    }
}
