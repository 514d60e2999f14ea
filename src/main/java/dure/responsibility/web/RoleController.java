package dure.responsibility.web;

import dure.responsibility.MatrixService;
import dure.responsibility.RoleDetails;
import dure.responsibility.RoleRow;
import dure.responsibility.RoleService;
import dure.responsibility.Suggestion;
import dure.shared.PageAnswer;
import dure.shared.SmallList;
import dure.shared.web.ListRequest;
import dure.shared.web.MergePatch;
import dure.shared.web.SentVersion;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The roles of a project. */
@RestController
@RequestMapping("/api/v1")
class RoleController {

    private final RoleService roles;
    private final MatrixService matrices;
    private final MergePatch patches;

    RoleController(RoleService roles, MatrixService matrices, MergePatch patches) {
        this.patches = patches;
        this.roles = roles;
        this.matrices = matrices;
    }

    @PostMapping("/projects/{projectId}/roles")
    ResponseEntity<RoleRow> create(@PathVariable String projectId, @RequestBody RoleDetails details) {
        var role = roles.create(projectId, details);
        return ResponseEntity.created(URI.create("/api/v1/roles/" + role.id())).body(role);
    }

    /** The roles in the team's order; there are few, so they are searched here. */
    @GetMapping("/projects/{projectId}/roles")
    PageAnswer<RoleRow> list(@PathVariable String projectId, ListRequest request) {
        return SmallList.of(roles.list(projectId), RoleRow::name)
                .sortedBy("name", RoleRow::name)
                .sortedBy("position", RoleRow::position)
                .page(request.query());
    }

    @GetMapping("/roles/{id}")
    RoleRow find(@PathVariable String id) {
        return roles.find(id);
    }

    @PatchMapping("/roles/{id}")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = RoleDetails.class)))
    RoleRow change(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode patch) {
        int version = SentVersion.of(MergePatch.version(patch), ifMatch);
        return roles.change(id, version, patches.apply(roles.find(id).details(), patch, RoleDetails.class));
    }

    @DeleteMapping("/roles/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        roles.delete(id, SentVersion.ifNamed(ifMatch));
    }

    /** Who might take the role, by name. */
    @GetMapping("/roles/{id}/suggestions")
    PageAnswer<Suggestion> suggestions(@PathVariable String id, ListRequest request) {
        return SmallList.of(matrices.suggestions(id), Suggestion::name).page(request.query());
    }
}
