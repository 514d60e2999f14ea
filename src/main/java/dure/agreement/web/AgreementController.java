package dure.agreement.web;

import dure.agreement.AgreementDetails;
import dure.agreement.AgreementFilter;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import dure.agreement.AgreementState;
import dure.agreement.GrantService;
import dure.agreement.PaperSignatureService;
import dure.shared.NotFound;
import dure.shared.PageAnswer;
import dure.shared.Sentences;
import dure.shared.web.ListRequest;
import dure.shared.web.MergePatch;
import dure.shared.web.SentVersion;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
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

/** Drafts agreements and reads them. */
@RestController
@RequestMapping("/api/v1/agreements")
class AgreementController {

    private final AgreementService agreements;
    private final AgreementReader reader;
    private final PaperSignatureService papers;
    private final GrantService grants;
    private final Sentences sentences;
    private final MergePatch patches;

    AgreementController(
            AgreementService agreements,
            AgreementReader reader,
            PaperSignatureService papers,
            GrantService grants,
            Sentences sentences,
            MergePatch patches) {
        this.patches = patches;
        this.agreements = agreements;
        this.reader = reader;
        this.papers = papers;
        this.grants = grants;
        this.sentences = sentences;
    }

    @PostMapping
    ResponseEntity<AgreementAnswer> create(@RequestBody AgreementDetails details, Locale locale) {
        var row = agreements.create(details);
        return ResponseEntity.created(URI.create("/api/v1/agreements/" + row.id()))
                .body(find(row.id(), locale));
    }

    /** Found by number, title or the name of a party; narrowed by project, state, template or party. */
    @GetMapping
    PageAnswer<AgreementRow> list(
            ListRequest request,
            @RequestParam(required = false) @Nullable String projectId,
            @RequestParam(required = false) @Nullable Set<AgreementState> state,
            @RequestParam(required = false) @Nullable String template,
            @RequestParam(required = false) @Nullable String collaboratorId) {
        var states = state == null ? Set.<AgreementState>of() : state;
        return reader.list(new AgreementFilter(projectId, states, template, collaboratorId), request.query());
    }

    @GetMapping("/{id}")
    AgreementAnswer find(@PathVariable String id, Locale locale) {
        var answer = AgreementAnswer.of(reader.find(id), reader.hashes(id), papers.list(id), grants.ofAgreement(id));
        return reader.content(id)
                .map(content -> answer.with(content, sentences, locale))
                .orElse(answer);
    }

    @PatchMapping("/{id}")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = AgreementDetails.class)))
    AgreementAnswer change(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode patch,
            Locale locale) {
        int version = SentVersion.of(MergePatch.version(patch), ifMatch);
        var stored = reader.content(id).orElseThrow(() -> new NotFound("agreement.not-found"));
        agreements.change(id, version, patches.apply(stored.details(), patch, AgreementDetails.class));
        return find(id, locale);
    }
}
