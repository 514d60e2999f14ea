package dure.ledger.web;

import dure.ledger.LedgerEntry;
import dure.ledger.LedgerService;
import dure.ledger.LedgerVerdict;
import dure.shared.PageAnswer;
import dure.shared.web.ListRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads and verifies the ledger. */
@RestController
@RequestMapping("/api/v1/ledger")
class LedgerController {

    private final LedgerService ledger;

    LedgerController(LedgerService ledger) {
        this.ledger = ledger;
    }

    /** Entries after number {@code since}, oldest first; {@code q} searches their type. */
    @GetMapping
    PageAnswer<LedgerEntry> entries(@RequestParam(defaultValue = "0") long since, ListRequest request) {
        return ledger.entries(since, request.unsorted());
    }

    @GetMapping("/verify")
    LedgerVerdict verify() {
        return ledger.verify();
    }
}
