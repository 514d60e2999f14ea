package dure.responsibility.web;

import dure.responsibility.AssignmentDetails;
import dure.responsibility.AssignmentRow;
import dure.responsibility.AssignmentService;
import dure.responsibility.Predecessor;
import dure.shared.InvalidInput;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who holds which role. */
@RestController
@RequestMapping("/api/v1")
class AssignmentController {

    private final AssignmentService assignments;

    AssignmentController(AssignmentService assignments) {
        this.assignments = assignments;
    }

    /** Accepting over a present owner says what becomes of them; the body may be left out otherwise. */
    record Acceptance(@Nullable Predecessor predecessor) {}

    /** The last day. */
    record End(@Nullable LocalDate on) {}

    /** All assignments of a role or a person, past ones included, oldest first. */
    record History(List<AssignmentRow> items) {}

    @PostMapping("/roles/{roleId}/assignments")
    ResponseEntity<AssignmentRow> assign(@PathVariable String roleId, @RequestBody AssignmentDetails details) {
        var made = assignments.assign(roleId, details).made();
        return ResponseEntity.created(URI.create("/api/v1/assignments/" + made.id()))
                .body(made);
    }

    @GetMapping("/roles/{roleId}/assignments")
    History ofRole(@PathVariable String roleId) {
        return new History(assignments.history(roleId));
    }

    @GetMapping("/collaborators/{collaboratorId}/assignments")
    History ofPerson(@PathVariable String collaboratorId) {
        return new History(assignments.rolesOf(collaboratorId));
    }

    @GetMapping("/assignments/{id}")
    AssignmentRow find(@PathVariable String id) {
        return assignments.find(id);
    }

    @PostMapping("/assignments/{id}/accept")
    AssignmentRow accept(@PathVariable String id, @RequestBody(required = false) @Nullable Acceptance acceptance) {
        return assignments
                .accept(id, acceptance == null ? null : acceptance.predecessor())
                .made();
    }

    @PostMapping("/assignments/{id}/end")
    AssignmentRow end(@PathVariable String id, @RequestBody End end) {
        if (end.on() == null) {
            throw InvalidInput.of("/on", "jakarta.validation.constraints.NotNull.message");
        }
        return assignments.end(id, end.on()).made();
    }
}
