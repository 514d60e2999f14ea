package dure.collaborator;

import dure.access.AccountRow;
import dure.access.AccountService;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.Sorting;
import dure.shared.security.AccessLevel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stored collaborators as others see them, with their access level and look-alikes: one query a page each, never one a row. */
@Component
class CollaboratorRows {

    private static final Sorting SORTING = new Sorting(
            Map.of(
                    "name", "name",
                    "email", "email",
                    "state", "state",
                    "weeklyHours", "weeklyHours",
                    "createdAt", "createdAt"),
            "name");

    private final CollaboratorRepository collaborators;
    private final AccountService accounts;

    CollaboratorRows(CollaboratorRepository collaborators, AccountService accounts) {
        this.collaborators = collaborators;
        this.accounts = accounts;
    }

    PageAnswer<CollaboratorRow> page(PageQuery query, @Nullable CollaboratorState state) {
        var page = collaborators.search(query.pattern(), state, SORTING.pageable(query));
        return PageAnswer.of(of(page.getContent()), query, page.getTotalElements());
    }

    CollaboratorRow of(Collaborator collaborator) {
        return of(List.of(collaborator)).getFirst();
    }

    List<CollaboratorRow> of(Collection<Collaborator> found) {
        var skeletons = found.stream().map(Collaborator::nameSkeleton).collect(Collectors.toSet());
        var lookAlikes = collaborators.findByNameSkeletonIn(skeletons).stream()
                .collect(Collectors.groupingBy(Collaborator::nameSkeleton));
        var levels = levels(found);
        return found.stream()
                .map(c -> c.row()
                        .with(levels.get(c.id()), othersThan(c, lookAlikes.getOrDefault(c.nameSkeleton(), List.of()))))
                .toList();
    }

    private Map<String, AccessLevel> levels(Collection<Collaborator> found) {
        return accounts.accountsOf(found.stream().map(Collaborator::id).toList()).stream()
                .collect(Collectors.toMap(account -> String.valueOf(account.collaboratorId()), AccountRow::level));
    }

    Map<String, CollaboratorRow> byId(Collection<Collaborator> found) {
        return of(found).stream().collect(Collectors.toMap(CollaboratorRow::id, Function.identity()));
    }

    private static List<String> othersThan(Collaborator one, List<Collaborator> sameLook) {
        return sameLook.stream()
                .filter(other -> !other.id().equals(one.id()))
                .map(Collaborator::name)
                .toList();
    }
}
