package dure.collaborator;

import dure.access.InvitationLinks;
import dure.access.IssuedLink;
import dure.project.ProjectService;
import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.security.AccessLevel;
import dure.shared.security.OwnerOnly;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The link by which a newcomer joins alone; shown once to the owner, who hands it over. */
@Service
@Transactional(readOnly = true)
public class InvitationService {

    private final CollaboratorRepository collaborators;
    private final CollaboratorService people;
    private final InvitationLinks links;
    private final ProjectService projects;

    InvitationService(
            CollaboratorRepository collaborators,
            CollaboratorService people,
            InvitationLinks links,
            ProjectService projects) {
        this.collaborators = collaborators;
        this.people = people;
        this.links = links;
        this.projects = projects;
    }

    /** Adds somebody and answers their link, or does neither. */
    @OwnerOnly
    @Transactional
    public IssuedLink invite(CollaboratorDetails details, AccessLevel level) {
        return issue(people.invite(details).id(), level);
    }

    /** A fresh link; an older one stops working. {@code level} is MEMBER or OBSERVER. */
    @OwnerOnly
    @Transactional
    public IssuedLink issue(String collaboratorId, AccessLevel level) {
        if (level == AccessLevel.OWNER) {
            throw InvalidInput.of("/accessLevel", "collaborator.invitation.level");
        }
        var row = collaborators
                .findById(collaboratorId)
                .orElseThrow(() -> new NotFound("collaborator.not-found"))
                .row();
        if (row.state() == CollaboratorState.LEFT) {
            throw new Conflict("collaborator.left-already", row.name());
        }
        if (projects.list().isEmpty()) { // the privacy notice, the newcomer's first page, speaks of it
            throw new Conflict("collaborator.invitation.no-project");
        }
        return links.issue(collaboratorId, row.email(), level);
    }

    @OwnerOnly
    @Transactional
    public void revoke(String collaboratorId) {
        links.revoke(collaboratorId);
    }

    /** When the open link ends; empty when there is none. */
    @OwnerOnly
    public Optional<Instant> openUntil(String collaboratorId) {
        return links.openUntil(collaboratorId);
    }
}
