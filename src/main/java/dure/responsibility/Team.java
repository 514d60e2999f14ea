package dure.responsibility;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.collaborator.CollaboratorState;
import dure.shared.Conflict;
import dure.shared.InvalidInput;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The people who can hold a role. */
@Component
class Team {

    private final CollaboratorService collaborators;

    Team(CollaboratorService collaborators) {
        this.collaborators = collaborators;
    }

    /** Everybody who has not left, by name. */
    List<CollaboratorRow> people() {
        return collaborators.present();
    }

    void requireMember(String collaboratorId) {
        var person = collaborators.find(Set.of(collaboratorId)).get(collaboratorId);
        if (person == null) {
            throw InvalidInput.of("/collaboratorId", "responsibility.person.unknown");
        }
        if (person.state() == CollaboratorState.LEFT) {
            throw new Conflict("responsibility.person.left");
        }
    }
}
