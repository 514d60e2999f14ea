package dure.release.web;

import dure.release.DecisionDetails;
import dure.release.DecisionRow;
import dure.release.DecisionService;
import dure.release.PublishingService;
import dure.release.ReleaseDetails;
import dure.release.ReleaseRow;
import dure.release.ReleaseService;
import dure.release.WithdrawalDetails;
import dure.release.pack.FrozenRelease;
import dure.shared.PageAnswer;
import dure.shared.web.ListRequest;
import dure.shared.web.SentVersion;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Releases: drafts, the verdict on them, decisions, publishing and what was published. */
@RestController
@RequestMapping("/api/v1")
class ReleaseController {

    private final ReleaseService releases;
    private final DecisionService decisions;
    private final PublishingService publishing;
    private final ReleaseAnswers answers;

    ReleaseController(
            ReleaseService releases, DecisionService decisions, PublishingService publishing, ReleaseAnswers answers) {
        this.releases = releases;
        this.decisions = decisions;
        this.publishing = publishing;
        this.answers = answers;
    }

    @PostMapping("/deliverables/{deliverableId}/releases")
    ResponseEntity<ReleaseRow> prepare(@PathVariable String deliverableId, @RequestBody ReleaseDetails details) {
        var release = releases.prepare(deliverableId, details);
        return ResponseEntity.created(URI.create("/api/v1/releases/" + release.id()))
                .body(release);
    }

    /** The newest first; {@code q} searches the version. */
    @GetMapping("/deliverables/{deliverableId}/releases")
    PageAnswer<ReleaseRow> list(@PathVariable String deliverableId, ListRequest request) {
        var query = request.unsorted();
        var found = releases.of(deliverableId).stream()
                .filter(row -> row.version()
                        .toLowerCase(Locale.ROOT)
                        .contains(query.q().toLowerCase(Locale.ROOT)))
                .toList();
        var page = found.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        return PageAnswer.of(page, query, found.size());
    }

    @GetMapping("/releases/{id}")
    ReleaseRow find(@PathVariable String id) {
        return releases.find(id);
    }

    /** Replaces a draft; {@code If-Match} is its {@code revision}. */
    @PutMapping("/releases/{id}")
    ReleaseRow change(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ReleaseDetails details) {
        return releases.change(id, SentVersion.of(null, ifMatch), details);
    }

    /** Of a draft the verdict of today with its decisions; of a published one what was frozen. */
    @GetMapping("/releases/{id}/clearance")
    ReleaseAnswer clearance(@PathVariable String id) {
        var release = releases.find(id);
        return release.state().wasPublished()
                ? answers.of(release, publishing.record(id))
                : answers.of(release, decisions.clearance(id));
    }

    @PostMapping("/releases/{id}/decisions")
    DecisionRow decide(@PathVariable String id, @RequestBody DecisionDetails details) {
        return decisions.decide(id, details);
    }

    @PostMapping("/releases/{id}/publish")
    ReleaseRow publish(@PathVariable String id) {
        return publishing.publish(id);
    }

    @PostMapping("/releases/{id}/withdraw")
    ReleaseRow withdraw(@PathVariable String id, @RequestBody WithdrawalDetails details) {
        return releases.withdraw(id, details);
    }

    /** The frozen record in its canonical form; the SHA-256 of these bytes is {@code recordHash}. */
    @GetMapping(path = "/releases/{id}/record.json", produces = "application/json")
    ResponseEntity<byte[]> record(@PathVariable String id) {
        FrozenRelease frozen = publishing.record(id);
        return ResponseEntity.ok(frozen.json());
    }

    /** The release pack; {@code packHash} is the SHA-256 of these bytes. */
    @GetMapping(path = "/releases/{id}/pack.zip", produces = "application/zip")
    ResponseEntity<byte[]> pack(@PathVariable String id) {
        var release = releases.find(id);
        var name = ContentDisposition.attachment()
                .filename("release-" + release.version() + ".zip")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(publishing.pack(id));
    }
}
