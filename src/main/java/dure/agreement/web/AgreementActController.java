package dure.agreement.web;

import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import dure.agreement.EndingService;
import dure.agreement.TerminationDetails;
import dure.shared.web.SentVersion;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leads agreements through their life. */
@RestController
@RequestMapping("/api/v1/agreements/{id}")
class AgreementActController {

    private final AgreementService agreements;
    private final AgreementReader reader;
    private final EndingService endings;

    AgreementActController(AgreementService agreements, AgreementReader reader, EndingService endings) {
        this.agreements = agreements;
        this.reader = reader;
        this.endings = endings;
    }

    /** The draft's version, so that nothing is sent that somebody changed meanwhile; left out: as it stands. */
    record Sending(@Nullable Integer version) {}

    record Cancelling(@Nullable String reason) {}

    record Declining(
            @Nullable String collaboratorId, @Nullable String reason) {}

    @PostMapping("/send")
    AgreementRow send(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Sending sending) {
        Integer named = sending == null ? null : sending.version();
        int version = named == null && ifMatch == null ? reader.find(id).version() : SentVersion.of(named, ifMatch);
        return agreements.send(id, version);
    }

    @PostMapping("/cancel")
    AgreementRow cancel(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Cancelling cancelling) {
        return unlessStale(id, ifMatch, () -> agreements.cancel(id, text(cancelling.reason())));
    }

    @PostMapping("/decline")
    AgreementRow decline(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Declining declining) {
        return unlessStale(
                id, ifMatch, () -> agreements.decline(id, text(declining.collaboratorId()), text(declining.reason())));
    }

    @PostMapping("/terminate")
    AgreementRow terminate(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody TerminationDetails terminating) {
        return unlessStale(id, ifMatch, () -> endings.terminate(id, terminating));
    }

    private AgreementRow unlessStale(String id, @Nullable String ifMatch, Supplier<AgreementRow> act) {
        return agreements.ifUnchanged(id, SentVersion.ifNamed(ifMatch), act);
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered;
    }
}
