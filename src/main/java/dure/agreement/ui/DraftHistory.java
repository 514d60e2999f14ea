package dure.agreement.ui;

import dure.agreement.AgreementContent;
import dure.agreement.AgreementDetails;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What of a draft is stored, and the way back: it is stored while somebody types, yet one visit of a field is one step. */
class DraftHistory {

    private final AgreementService agreements;
    private final AgreementReader reader;
    private final Deque<AgreementDetails> before = new ArrayDeque<>();
    private AgreementRow row;
    private AgreementDetails saved;
    private boolean inField;

    DraftHistory(AgreementContent content, AgreementService agreements, AgreementReader reader) {
        this.agreements = agreements;
        this.reader = reader;
        row = content.row();
        saved = content.details();
    }

    AgreementRow row() {
        return row;
    }

    AgreementDetails saved() {
        return saved;
    }

    /** What the form makes of the stored draft counts as stored: its presets are no change of anybody. */
    void startFrom(AgreementDetails shown) {
        saved = shown;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    void save(AgreementDetails details) {
        row = agreements.change(row.id(), row.version(), details);
        if (!inField) {
            before.push(saved);
        }
        inField = true;
        saved = details;
    }

    /** The next change is a step of its own. */
    void leaveField() {
        inField = false;
    }

    /** Stores what was before the last step, and answers it. */
    Optional<AgreementDetails> undo() {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        AgreementDetails earlier = before.peek();
        row = agreements.change(row.id(), row.version(), earlier);
        before.pop();
        inField = false;
        saved = earlier;
        return Optional.of(earlier);
    }

    /** Stores over what somebody else has stored in the meantime; an undo brings theirs back. */
    void saveOver(AgreementDetails mine) {
        AgreementContent theirs = reader.content(row.id()).orElseThrow();
        row = agreements.change(row.id(), theirs.row().version(), mine);
        before.push(theirs.details());
        inField = false;
        saved = mine;
    }
}
