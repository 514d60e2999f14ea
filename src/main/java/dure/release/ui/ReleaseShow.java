package dure.release.ui;

import com.vaadin.flow.component.UI;
import dure.deliverable.clearance.ClearanceRow;
import dure.deliverable.clearance.ClearanceSentences;
import dure.ledger.LedgerService;
import dure.release.ReleaseClearance;
import dure.release.ReleaseRow;
import dure.shared.NameDirectory;
import dure.shared.ui.Dates;
import dure.shared.ui.Timeline;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Puts releases into words for their page. */
@Component
class ReleaseShow {

    private static final int ENTRIES = 50;

    private final ClearanceSentences sentences;
    private final NameDirectory directory;
    private final LedgerService ledger;
    private final Dates dates;

    ReleaseShow(ClearanceSentences sentences, NameDirectory directory, LedgerService ledger, Dates dates) {
        this.sentences = sentences;
        this.directory = directory;
        this.ledger = ledger;
        this.dates = dates;
    }

    /** What happened to the release's deliverable. */
    Timeline timeline(String deliverableId, Locale locale) {
        return new Timeline(ledger.timeline(deliverableId, locale, ENTRIES), dates);
    }

    DraftClearance draft(ReleaseClearance clearance, boolean member, BiConsumer<ClearanceRow, String> decide) {
        return new DraftClearance(clearance, sentences, directory, member, decide);
    }

    /** When and by whom it was published. */
    String published(ReleaseRow release, Locale locale) {
        String by = release.publishedBy();
        String name = by == null ? "" : directory.namesOf(List.of(by)).getOrDefault(by, "");
        String when = dates.time(Objects.requireNonNull(release.publishedAt()), locale);
        return UI.getCurrent()
                .getTranslation(name.isEmpty() ? "release.published.at" : "release.published.by", when, name);
    }
}
