package dure.journal.web;

import dure.journal.NoteDetails;
import dure.journal.NoteKind;
import dure.journal.NoteRow;
import dure.journal.NoteService;
import dure.journal.Reading;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The notes. */
@RestController
@RequestMapping("/api/v1")
class NoteController {

    private final NoteService notes;
    private final MergePatch patches;

    NoteController(NoteService notes, MergePatch patches) {
        this.patches = patches;
        this.notes = notes;
    }

    @PostMapping("/notes")
    ResponseEntity<NoteRow> create(@RequestBody NoteDetails details) {
        var note = notes.create(details);
        return ResponseEntity.created(URI.create("/api/v1/notes/" + note.id())).body(note);
    }

    @GetMapping("/projects/{projectId}/notes")
    PageAnswer<NoteRow> list(
            @PathVariable String projectId,
            ListRequest request,
            @RequestParam(required = false) @Nullable NoteKind kind) {
        return notes.list(projectId, kind, request.query());
    }

    @GetMapping("/notes/{id}")
    NoteRow find(@PathVariable String id) {
        return notes.find(id);
    }

    @PatchMapping("/notes/{id}")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = NoteDetails.class)))
    NoteRow change(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode patch) {
        int version = SentVersion.of(MergePatch.version(patch), ifMatch);
        return notes.change(id, version, patches.apply(notes.find(id).details(), patch, NoteDetails.class));
    }

    /** The caller has read it. */
    @PostMapping("/notes/{id}/acknowledge")
    NoteRow acknowledge(@PathVariable String id) {
        return notes.acknowledge(id);
    }

    @GetMapping("/notes/{id}/readings")
    PageAnswer<Reading> readings(@PathVariable String id, ListRequest request) {
        return SmallList.of(notes.readings(id), Reading::name)
                .sortedBy("name", Reading::name)
                .sortedBy("on", Reading::on)
                .page(request.query());
    }
}
