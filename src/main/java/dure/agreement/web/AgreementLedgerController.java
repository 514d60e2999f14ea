package dure.agreement.web;

import dure.agreement.AgreementReader;
import dure.ledger.LedgerService;
import dure.shared.PageAnswer;
import dure.shared.TimelineEntry;
import dure.shared.web.ListRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What happened to an agreement, as sentences. */
@RestController
class AgreementLedgerController {

    private final AgreementReader reader;
    private final LedgerService ledger;

    AgreementLedgerController(AgreementReader reader, LedgerService ledger) {
        this.reader = reader;
        this.ledger = ledger;
    }

    /** Newest first. */
    @GetMapping("/api/v1/agreements/{id}/ledger")
    PageAnswer<TimelineEntry> ledger(@PathVariable String id, ListRequest request, Locale locale) {
        return ledger.timeline(reader.find(id).id(), locale, request.unsorted());
    }
}
