package dure.journal;

import dure.agreement.Memberships;
import dure.responsibility.AssignmentRow;
import dure.responsibility.AssignmentService;
import dure.shared.security.Actor;
import dure.shared.security.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody may see and has to read: confidential sources follow the non-disclosure agreement (R07). */
@Component
class NoteReader {

    private static final String NDA = "nda";

    private final Memberships memberships;
    private final AssignmentService assignments;
    private final CurrentActor actors;
    private final Clock clock;

    NoteReader(Memberships memberships, AssignmentService assignments, CurrentActor actors, Clock clock) {
        this.memberships = memberships;
        this.assignments = assignments;
        this.actors = actors;
        this.clock = clock;
    }

    Actor actor() {
        return actors.get();
    }

    /** The id under which the present actor writes and reads. */
    String id() {
        return actor().ledgerId();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the present actor may see the confidential sources of a project. */
    boolean isBound(String projectId) {
        return actor().isOwner() || isBound(actor().collaboratorId(), projectId);
    }

    boolean isBound(@Nullable String collaboratorId, String projectId) {
        return collaboratorId != null && memberships.inForce(collaboratorId, NDA, projectId, today());
    }

    boolean maySee(Note note) {
        return !note.isConfidential() || note.authorId().equals(id()) || isBound(note.projectId());
    }

    /** The roles somebody holds now, by id. */
    List<String> rolesOf(String collaboratorId) {
        return assignments.rolesOf(collaboratorId).stream()
                .filter(AssignmentRow::holds)
                .map(AssignmentRow::roleId)
                .toList();
    }

    List<String> ownRoles() {
        String own = actor().collaboratorId();
        return own == null ? List.of() : rolesOf(own);
    }
}
