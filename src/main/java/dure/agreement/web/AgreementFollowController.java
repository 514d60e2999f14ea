package dure.agreement.web;

import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import dure.agreement.AmendmentService;
import dure.agreement.EndingEffects;
import dure.agreement.EndingService;
import dure.agreement.RenewalService;
import dure.shared.web.SentVersion;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drafts what follows an executed agreement: its amendment, renewal, successor or exit; and says what an ending would do. */
@RestController
@RequestMapping("/api/v1/agreements/{id}")
class AgreementFollowController {

    private final AmendmentService amendments;
    private final RenewalService renewals;
    private final EndingService endings;
    private final AgreementService agreements;
    private final AgreementReader reader;

    AgreementFollowController(
            AmendmentService amendments,
            RenewalService renewals,
            EndingService endings,
            AgreementService agreements,
            AgreementReader reader) {
        this.agreements = agreements;
        this.amendments = amendments;
        this.renewals = renewals;
        this.endings = endings;
        this.reader = reader;
    }

    /** The new last day. */
    record Renewing(@Nullable LocalDate endsOn) {}

    /** Who leaves; the others remain. */
    record Exiting(@Nullable Set<String> leaving) {}

    /** What was made for this agreement: amendments, renewals, exits, a successor; oldest first, drafts last. */
    @GetMapping("/following")
    List<AgreementRow> following(@PathVariable String id) {
        return reader.following(id);
    }

    /** A draft between the same parties; {@code amendedValues} are those of this agreement, to be changed with PATCH. */
    @PostMapping("/amend")
    ResponseEntity<AgreementRow> amend(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return drafted(id, ifMatch, () -> amendments.amend(id));
    }

    /** A draft that extends the term to a new last day. */
    @PostMapping("/renew")
    ResponseEntity<AgreementRow> renew(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Renewing renewing) {
        return drafted(id, ifMatch, () -> renewals.renew(id, renewing.endsOn()));
    }

    /** A draft of the newest version of its template; executed, it takes the place of this one. */
    @PostMapping("/supersede")
    ResponseEntity<AgreementRow> supersede(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return drafted(id, ifMatch, () -> amendments.supersede(id));
    }

    /** A draft of an agreement to end this one by consent, or to let some leave it. */
    @PostMapping("/exit")
    ResponseEntity<AgreementRow> exit(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Exiting exiting) {
        Set<String> leaving = exiting.leaving() == null ? Set.of() : exiting.leaving();
        return drafted(id, ifMatch, () -> endings.exit(id, leaving));
    }

    /**
     * What would follow if it ended with the day {@code on} for the named, or for everybody when none is named; nothing is done.
     *
     * @param endGrants whether also what the named gave and would outlive the agreement ends
     */
    @GetMapping("/ending-effects")
    EndingEffects effects(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Set<String> collaboratorIds,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "false") boolean endGrants) {
        Set<String> people = collaboratorIds == null ? Set.of() : collaboratorIds;
        return endings.effects(id, people, on, endGrants ? people : Set.of());
    }

    private ResponseEntity<AgreementRow> drafted(String id, @Nullable String ifMatch, Supplier<AgreementRow> act) {
        Integer version = SentVersion.ifNamed(ifMatch);
        AgreementRow draft = version == null ? act.get() : agreements.ifUnchanged(id, version, act);
        return ResponseEntity.created(URI.create("/api/v1/agreements/" + draft.id()))
                .body(draft);
    }
}
