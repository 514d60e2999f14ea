package dure.agreement.web;

import dure.agreement.AgreementRow;
import dure.agreement.CharterService;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts the charter of a project. */
@RestController
@RequestMapping("/api/v1/projects/{projectId}/charter")
class CharterController {

    private final CharterService charters;

    CharterController(CharterService charters) {
        this.charters = charters;
    }

    /** The language of the charter, {@code ko} when left out. */
    record Drafting(@Nullable String language) {}

    /** Between the lead and everybody who takes part. */
    @PostMapping
    ResponseEntity<AgreementRow> draft(
            @PathVariable String projectId, @RequestBody(required = false) @Nullable Drafting drafting) {
        String language = drafting == null ? null : drafting.language();
        var draft = charters.draft(projectId, Objects.requireNonNullElse(language, "ko"));
        return ResponseEntity.created(URI.create("/api/v1/agreements/" + draft.id()))
                .body(draft);
    }
}
