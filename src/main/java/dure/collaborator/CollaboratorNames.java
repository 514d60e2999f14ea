package dure.collaborator;

import dure.shared.NameDirectory;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The display names behind the ids of collaborators. */
@Component
class CollaboratorNames implements NameDirectory {

    private final CollaboratorRepository collaborators;

    CollaboratorNames(CollaboratorRepository collaborators) {
        this.collaborators = collaborators;
    }

    @Override
    public Map<String, String> namesOf(Collection<String> collaboratorIds) {
        return collaborators.findAllById(collaboratorIds).stream()
                .collect(Collectors.toMap(Collaborator::id, Collaborator::name));
    }
}
