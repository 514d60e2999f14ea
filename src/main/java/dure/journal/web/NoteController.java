package dure.journal.web;

import dure.journal.NoteDetails;
import dure.journal.NoteKind;
import dure.journal.NoteRow;
import dure.journal.NoteService;
import dure.journal.Reading;
import dure.shared.PageAnswer;
import dure.shared.web.ListRequest;
import dure.shared.web.SentVersion;
import java.net.URI;
import java.util.List;
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

/** The notes. */
@RestController
@RequestMapping("/api/v1")
class NoteController {

    private final NoteService notes;

    NoteController(NoteService notes) {
        this.notes = notes;
    }

    /** Who has read a note. */
    record Readings(List<Reading> items) {}

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
    NoteRow change(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody NoteChange change) {
        int version = SentVersion.of(change.version(), ifMatch);
        return notes.change(id, version, change.appliedTo(notes.find(id)));
    }

    /** The caller has read it. */
    @PostMapping("/notes/{id}/acknowledge")
    NoteRow acknowledge(@PathVariable String id) {
        return notes.acknowledge(id);
    }

    @GetMapping("/notes/{id}/readings")
    Readings readings(@PathVariable String id) {
        return new Readings(notes.readings(id));
    }
}
