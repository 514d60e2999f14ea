package dure.ledger.web;

import dure.ledger.LedgerEntry;
import dure.ledger.LedgerService;
import dure.ledger.LedgerVerdict;
import java.util.List;
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

    /** Entries after number {@code since}, oldest first. */
    record Entries(List<LedgerEntry> items) {}

    @GetMapping
    Entries entries(@RequestParam(defaultValue = "0") long since, @RequestParam(defaultValue = "200") int size) {
        return new Entries(ledger.entries(since, size));
    }

    @GetMapping("/verify")
    LedgerVerdict verify() {
        return ledger.verify();
    }
}
