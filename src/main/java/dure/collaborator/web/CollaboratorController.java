package dure.collaborator.web;

import dure.collaborator.CollaboratorDetails;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.collaborator.CollaboratorState;
import dure.shared.PageAnswer;
import dure.shared.web.ListRequest;
import dure.shared.web.MergePatch;
import dure.shared.web.SentVersion;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The people. */
@RestController
@RequestMapping("/api/v1/collaborators")
class CollaboratorController {

    private final CollaboratorService collaborators;
    private final Clock clock;
    private final MergePatch patches;

    CollaboratorController(CollaboratorService collaborators, Clock clock, MergePatch patches) {
        this.patches = patches;
        this.collaborators = collaborators;
        this.clock = clock;
    }

    /** Somebody's last day; today when it is left out. */
    record Leaving(@Nullable LocalDate on) {}

    @PostMapping
    ResponseEntity<CollaboratorRow> invite(@RequestBody CollaboratorDetails details) {
        var row = collaborators.invite(details);
        return ResponseEntity.created(URI.create("/api/v1/collaborators/" + row.id()))
                .body(row);
    }

    @GetMapping
    PageAnswer<CollaboratorRow> list(
            ListRequest request, @RequestParam(required = false) @Nullable CollaboratorState state) {
        return collaborators.list(request.query(), state);
    }

    @GetMapping("/{id}")
    CollaboratorRow find(@PathVariable String id) {
        return collaborators.find(id);
    }

    @PatchMapping("/{id}")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CollaboratorDetails.class)))
    CollaboratorRow change(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode patch) {
        int version = SentVersion.of(MergePatch.version(patch), ifMatch);
        return collaborators.change(
                id, version, patches.apply(collaborators.find(id).details(), patch, CollaboratorDetails.class));
    }

    /** For somebody who works on paper only: they have joined without an account. */
    @PostMapping("/{id}/activate")
    CollaboratorRow activate(@PathVariable String id) {
        return collaborators.activate(id);
    }

    @PostMapping("/{id}/leave")
    CollaboratorRow leave(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Leaving leaving) {
        var on = leaving == null ? null : leaving.on();
        return collaborators.leave(id, SentVersion.ifNamed(ifMatch), on == null ? LocalDate.now(clock) : on);
    }
}
