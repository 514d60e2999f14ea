package dure.responsibility.web;

import dure.responsibility.MatrixService;
import dure.responsibility.RoleDetails;
import dure.responsibility.RoleRow;
import dure.responsibility.RoleService;
import dure.responsibility.Suggestion;
import dure.shared.PageAnswer;
import dure.shared.web.ListRequest;
import dure.shared.web.SentVersion;
import java.net.URI;
import java.util.List;
import java.util.Locale;
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

/** The roles of a project. */
@RestController
@RequestMapping("/api/v1")
class RoleController {

    private final RoleService roles;
    private final MatrixService matrices;

    RoleController(RoleService roles, MatrixService matrices) {
        this.roles = roles;
        this.matrices = matrices;
    }

    /** Suggestions for one role, by name. */
    record Suggested(List<Suggestion> items) {}

    @PostMapping("/projects/{projectId}/roles")
    ResponseEntity<RoleRow> create(@PathVariable String projectId, @RequestBody RoleDetails details) {
        var role = roles.create(projectId, details);
        return ResponseEntity.created(URI.create("/api/v1/roles/" + role.id())).body(role);
    }

    /** The roles in the team's order; there are few, so they are searched here. */
    @GetMapping("/projects/{projectId}/roles")
    PageAnswer<RoleRow> list(@PathVariable String projectId, ListRequest request) {
        var query = request.unsorted();
        String text = query.q().toLowerCase(Locale.ROOT);
        var found = roles.list(projectId).stream()
                .filter(role -> role.name().toLowerCase(Locale.ROOT).contains(text))
                .toList();
        var page = found.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        return PageAnswer.of(page, query, found.size());
    }

    @GetMapping("/roles/{id}")
    RoleRow find(@PathVariable String id) {
        return roles.find(id);
    }

    @PatchMapping("/roles/{id}")
    RoleRow change(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody RoleChange change) {
        int version = SentVersion.of(change.version(), ifMatch);
        return roles.change(id, version, change.appliedTo(roles.find(id)));
    }

    @DeleteMapping("/roles/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        roles.delete(id);
    }

    @GetMapping("/roles/{id}/suggestions")
    Suggested suggestions(@PathVariable String id) {
        return new Suggested(matrices.suggestions(id));
    }
}
