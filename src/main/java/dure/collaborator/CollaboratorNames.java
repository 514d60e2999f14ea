package dure.collaborator;

import dure.access.AccountService;
import dure.shared.NameDirectory;
import dure.shared.NamedThing;
import dure.shared.ThingDirectory;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The display names behind the ids of collaborators, and behind the accounts that stand for them. */
@Component
class CollaboratorNames implements NameDirectory, ThingDirectory {

    private final CollaboratorRepository collaborators;
    private final AccountService accounts;

    CollaboratorNames(CollaboratorRepository collaborators, AccountService accounts) {
        this.collaborators = collaborators;
        this.accounts = accounts;
    }

    /** The first owner registers before there is a collaborator: the ledger knows that act by the account. */
    @Override
    public Map<String, String> namesOf(Collection<String> ids) {
        var names = new HashMap<>(directNames(ids));
        var others = ids.stream().filter(id -> !names.containsKey(id)).toList();
        if (!others.isEmpty()) {
            var behind = accounts.collaboratorsBehind(others);
            var known = directNames(behind.values());
            behind.forEach((accountId, collaboratorId) -> {
                if (known.containsKey(collaboratorId)) {
                    names.put(accountId, known.get(collaboratorId));
                }
            });
        }
        return names;
    }

    @Override
    public Map<String, NamedThing> thingsOf(Collection<String> ids) {
        return collaborators.findAllById(ids).stream()
                .collect(Collectors.toMap(
                        Collaborator::id, person -> new NamedThing(person.name(), "people/" + person.id())));
    }

    private Map<String, String> directNames(Collection<String> collaboratorIds) {
        return collaborators.findAllById(collaboratorIds).stream()
                .collect(Collectors.toMap(Collaborator::id, Collaborator::name));
    }
}
