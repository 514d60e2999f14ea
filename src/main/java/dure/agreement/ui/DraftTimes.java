package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import dure.ledger.LedgerService;
import dure.shared.ui.Dates;
import org.springframework.stereotype.Component;

/** Says when a draft was saved, and what was done with it last. */
@Component
class DraftTimes {

    private final LedgerService ledger;
    private final Dates dates;

    DraftTimes(LedgerService ledger, Dates dates) {
        this.ledger = ledger;
        this.dates = dates;
    }

    /** The time of day. */
    String now() {
        return dates.timeOfDay();
    }

    /** Who did what last, and when. */
    String lastChange(String agreementId) {
        var locale = UI.getCurrent().getLocale();
        return ledger.timeline(agreementId, locale, 1).stream()
                .map(entry -> dates.time(entry.at(), locale) + " " + entry.sentence())
                .findFirst()
                .orElse("");
    }
}
