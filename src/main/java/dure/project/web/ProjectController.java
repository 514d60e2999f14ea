package dure.project.web;

import dure.project.ProjectDetails;
import dure.project.ProjectRow;
import dure.project.ProjectService;
import dure.shared.PageAnswer;
import dure.shared.SmallList;
import dure.shared.web.ListRequest;
import dure.shared.web.MergePatch;
import dure.shared.web.SentVersion;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The projects. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectController {

    private final ProjectService projects;
    private final MergePatch patches;

    ProjectController(ProjectService projects, MergePatch patches) {
        this.patches = patches;
        this.projects = projects;
    }

    @PostMapping
    ResponseEntity<ProjectRow> create(@RequestBody ProjectDetails details) {
        var project = projects.create(details);
        return ResponseEntity.created(URI.create("/api/v1/projects/" + project.id()))
                .body(project);
    }

    /** All projects, the oldest first; there are few, so they are searched here. */
    @GetMapping
    PageAnswer<ProjectRow> list(ListRequest request) {
        return SmallList.of(projects.list(), ProjectRow::name)
                .sortedBy("name", ProjectRow::name)
                .sortedBy("createdAt", ProjectRow::createdAt)
                .page(request.query());
    }

    @GetMapping("/{id}")
    ProjectRow find(@PathVariable String id) {
        return projects.find(id);
    }

    @PatchMapping("/{id}")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ProjectDetails.class)))
    ProjectRow change(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode patch) {
        int version = SentVersion.of(MergePatch.version(patch), ifMatch);
        return projects.change(id, version, patches.apply(projects.find(id).details(), patch, ProjectDetails.class));
    }
}
