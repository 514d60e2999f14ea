package dure.agreement.web;

import dure.agreement.AgreementDetails;
import dure.agreement.AgreementFilter;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import dure.agreement.AgreementState;
import dure.agreement.GrantService;
import dure.agreement.PaperSignatureService;
import dure.ledger.LedgerService;
import dure.shared.NotFound;
import dure.shared.PageAnswer;
import dure.shared.Sentences;
import dure.shared.TimelineEntry;
import dure.shared.web.ListRequest;
import dure.shared.web.SentVersion;
import java.net.URI;
import java.util.List;
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

/** Drafts agreements and reads them. */
@RestController
@RequestMapping("/api/v1/agreements")
class AgreementController {

    private static final int TIMELINE = 200;

    private final AgreementService agreements;
    private final AgreementReader reader;
    private final PaperSignatureService papers;
    private final GrantService grants;
    private final LedgerService ledger;
    private final Sentences sentences;

    AgreementController(
            AgreementService agreements,
            AgreementReader reader,
            PaperSignatureService papers,
            GrantService grants,
            LedgerService ledger,
            Sentences sentences) {
        this.agreements = agreements;
        this.reader = reader;
        this.papers = papers;
        this.grants = grants;
        this.ledger = ledger;
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
        var answer = AgreementAnswer.of(reader.find(id), papers.list(id), grants.ofAgreement(id));
        return reader.content(id)
                .map(content -> answer.with(content, sentences, locale))
                .orElse(answer);
    }

    @PatchMapping("/{id}")
    AgreementAnswer change(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody AgreementChange change,
            Locale locale) {
        int version = SentVersion.of(change.version(), ifMatch);
        var stored = reader.content(id).orElseThrow(() -> new NotFound("agreement.not-found"));
        agreements.change(id, version, change.appliedTo(stored.details()));
        return find(id, locale);
    }

    /** What happened to it, newest first. */
    record Happened(List<TimelineEntry> items) {}

    @GetMapping("/{id}/ledger")
    Happened ledger(@PathVariable String id, Locale locale) {
        reader.find(id);
        return new Happened(ledger.timeline(id, locale, TIMELINE));
    }
}
