package dure.deliverable.web;

import dure.agreement.AgreementRow;
import dure.deliverable.ContributionCertificates;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts certificates of contribution. */
@RestController
@RequestMapping("/api/v1/collaborators/{id}/certificate")
class CertificateController {

    private final ContributionCertificates certificates;

    CertificateController(ContributionCertificates certificates) {
        this.certificates = certificates;
    }

    /**
     * Of which project, in which language.
     *
     * @param language {@code ko} or {@code en}; {@code ko} when left out
     */
    record Drafting(@Nullable String projectId, @Nullable String language) {}

    /** From what is recorded; what the certificate is for is added to the draft. */
    @PostMapping
    ResponseEntity<AgreementRow> draft(@PathVariable String id, @RequestBody Drafting drafting) {
        String project = Objects.requireNonNullElse(drafting.projectId(), "");
        String language = Objects.requireNonNullElse(drafting.language(), "ko");
        var draft = certificates.draft(id, project, language);
        return ResponseEntity.created(URI.create("/api/v1/agreements/" + draft.id()))
                .body(draft);
    }
}
