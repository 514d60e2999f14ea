package dure.template.web;

import dure.shared.InvalidInput;
import dure.shared.web.SentVersion;
import dure.template.NewTemplate;
import dure.template.OwnTemplateService;
import dure.template.OwnVersionRow;
import dure.template.RevisionDetails;
import dure.template.TemplateFiles;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The templates that the team writes itself: begin, edit, publish, discard. */
@RestController
@RequestMapping("/api/v1/templates")
class OwnTemplateController {

    private final OwnTemplateService templates;

    OwnTemplateController(OwnTemplateService templates) {
        this.templates = templates;
    }

    /**
     * All files of a draft as they are to be.
     *
     * @param version the save it was made from, unless If-Match says it
     */
    record Saved(
            @Nullable Map<String, String> files, @Nullable Integer version) {}

    @PostMapping
    ResponseEntity<OwnVersionRow> create(@RequestBody NewTemplate wanted) {
        return created(templates.create(wanted));
    }

    @PostMapping("/{key}/versions")
    ResponseEntity<OwnVersionRow> next(@PathVariable String key) {
        return created(templates.next(key));
    }

    /** The files and problems of a version of the team's own; of a draft that is what is edited. */
    @GetMapping("/{key}/versions/{version}/files")
    OwnVersionRow files(@PathVariable String key, @PathVariable int version) {
        return templates.find(key, version);
    }

    @PutMapping("/{key}/versions/{version}")
    OwnVersionRow save(
            @PathVariable String key,
            @PathVariable int version,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Saved saved) {
        if (saved.files() == null) {
            throw InvalidInput.of("/files", "template.files.missing");
        }
        int sent = SentVersion.of(saved.version(), ifMatch);
        return templates.save(key, version, sent, new TemplateFiles(saved.files()));
    }

    @PostMapping("/{key}/versions/{version}/publish")
    OwnVersionRow publish(
            @PathVariable String key,
            @PathVariable int version,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable RevisionDetails details) {
        return templates.publish(
                key,
                version,
                SentVersion.ifNamed(ifMatch),
                details == null ? new RevisionDetails(null, null) : details);
    }

    @DeleteMapping("/{key}/versions/{version}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(
            @PathVariable String key,
            @PathVariable int version,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        templates.discard(key, version, SentVersion.ifNamed(ifMatch));
    }

    private static ResponseEntity<OwnVersionRow> created(OwnVersionRow draft) {
        return ResponseEntity.created(URI.create("/api/v1/templates/" + draft.key() + "/versions/" + draft.number()))
                .body(draft);
    }
}
