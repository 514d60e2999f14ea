package dure.project.web;

import dure.project.ProjectDetails;
import dure.project.ProjectRow;
import dure.project.ProjectService;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.web.ListRequest;
import dure.shared.web.SentVersion;
import java.net.URI;
import java.util.List;
import java.util.Locale;
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

/** The projects. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectController {

    private final ProjectService projects;

    ProjectController(ProjectService projects) {
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
        PageQuery query = request.unsorted();
        String text = query.q().toLowerCase(Locale.ROOT);
        List<ProjectRow> found = projects.list().stream()
                .filter(project -> project.name().toLowerCase(Locale.ROOT).contains(text))
                .toList();
        var page = found.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        return PageAnswer.of(page, query, found.size());
    }

    @GetMapping("/{id}")
    ProjectRow find(@PathVariable String id) {
        return projects.find(id);
    }

    @PatchMapping("/{id}")
    ProjectRow change(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ProjectChange change) {
        int version = SentVersion.of(change.version(), ifMatch);
        return projects.change(id, version, change.appliedTo(projects.find(id)));
    }
}
