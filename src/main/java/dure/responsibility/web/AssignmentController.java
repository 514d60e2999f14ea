package dure.responsibility.web;

import dure.responsibility.AssignmentDetails;
import dure.responsibility.AssignmentRow;
import dure.responsibility.AssignmentService;
import dure.responsibility.Predecessor;
import dure.shared.InvalidInput;
import dure.shared.PageAnswer;
import dure.shared.SmallList;
import dure.shared.web.ListRequest;
import dure.shared.web.SentVersion;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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

    @PostMapping("/roles/{roleId}/assignments")
    ResponseEntity<AssignmentRow> assign(@PathVariable String roleId, @RequestBody AssignmentDetails details) {
        var made = assignments.assign(roleId, details).made();
        return ResponseEntity.created(URI.create("/api/v1/assignments/" + made.id()))
                .body(made);
    }

    /** Past ones included, oldest first. */
    @GetMapping("/roles/{roleId}/assignments")
    PageAnswer<AssignmentRow> ofRole(@PathVariable String roleId, ListRequest request) {
        return page(assignments.history(roleId), request);
    }

    /** Past ones included, oldest first. */
    @GetMapping("/collaborators/{collaboratorId}/assignments")
    PageAnswer<AssignmentRow> ofPerson(@PathVariable String collaboratorId, ListRequest request) {
        return page(assignments.rolesOf(collaboratorId), request);
    }

    @GetMapping("/assignments/{id}")
    AssignmentRow find(@PathVariable String id) {
        return assignments.find(id);
    }

    @PostMapping("/assignments/{id}/accept")
    AssignmentRow accept(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Acceptance acceptance) {
        return assignments
                .accept(id, SentVersion.ifNamed(ifMatch), acceptance == null ? null : acceptance.predecessor())
                .made();
    }

    @PostMapping("/assignments/{id}/end")
    AssignmentRow end(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody End end) {
        if (end.on() == null) {
            throw InvalidInput.of("/on", "jakarta.validation.constraints.NotNull.message");
        }
        return assignments.end(id, SentVersion.ifNamed(ifMatch), end.on()).made();
    }

    private static PageAnswer<AssignmentRow> page(List<AssignmentRow> rows, ListRequest request) {
        return SmallList.of(rows, row -> row.part() + " " + row.state())
                .sortedBy("from", AssignmentRow::from)
                .sortedBy("state", AssignmentRow::state)
                .page(request.query());
    }
}
