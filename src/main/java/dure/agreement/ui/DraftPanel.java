package dure.agreement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dure.agreement.AgreementContent;
import dure.agreement.AgreementDetails;
import dure.agreement.AgreementPreview;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementState;
import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.StaleVersion;
import dure.shared.UserFacingException;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Failures;
import dure.shared.ui.Notices;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A draft being written: the form on the left, the text as it will be on the right, above them what is missing. The text
 * follows each change and the draft is saved with it.
 */
class DraftPanel extends Div {

    /** What the page does when the draft was saved, and when it has to be read anew. */
    record Listener(Runnable saved, Runnable replaced) {}

    private final transient AgreementReader reader;
    private final transient DraftTimes times;
    private final transient DraftHistory history;
    private final transient Listener listener;
    private final DraftForm form;
    private final MissingList missing;
    private final DocumentPreview preview;
    private final Span savedSign = new Span();
    private @Nullable ChangedElsewhereDialog undecided;
    private @Nullable Runnable whenDecided;

    DraftPanel(
            AgreementContent content,
            DraftForm.Asked asked,
            DraftHistory history,
            AgreementReader reader,
            DraftTimes times,
            Listener listener) {
        this.reader = reader;
        this.times = times;
        this.history = history;
        this.listener = listener;
        form = new DraftForm(asked, content.details(), this::changed);
        form.read().ifPresent(history::startFrom);
        missing = new MissingList(form::focus);
        preview = new DocumentPreview(
                content.row(),
                reader.html(content.row().id(), Locale.of(content.row().language())));
        form.getElement().addEventListener("focusout", left -> leaveField());
        missing.show(content.missing(), content.row().parties());
        savedSign.addClassNames("soft", "saved-sign");
        savedSign.getElement().setAttribute("aria-live", "polite");
        var columns = new Div(form, preview);
        columns.addClassName("draft-columns");
        addClassName("draft");
        add(missing, savedSign, columns);
    }

    AgreementRow row() {
        return history.row();
    }

    boolean canUndo() {
        return history.canUndo();
    }

    /** Saves what was changed since the last time. Answers whether the form could be read and is saved. */
    boolean save() {
        var details = form.read();
        if (details.isEmpty()) {
            savedSign.setText(getTranslation("agreement.not-saved"));
        }
        return details.isPresent() && save(details.get());
    }

    /** Whether nothing is missing; else the cursor goes to the first thing that is. */
    boolean isComplete() {
        var first = missing.first();
        first.ifPresent(item -> {
            if (missing.isElsewhere(item)) {
                missing.focusFirst();
            } else {
                form.ask(item);
            }
        });
        return first.isEmpty();
    }

    /** To be called when {@link #save} could not: asks what is to become of what was entered, and then goes on. */
    void leave(Runnable leaving) {
        if (undecided != null) {
            whenDecided = leaving;
        } else {
            Confirmation.askToDiscard(leaving, () -> {});
        }
    }

    /** Takes back the last step, saves that too, and says what it was. */
    void undo() {
        AgreementDetails now = history.saved();
        attempt(() -> history.undo().ifPresent(earlier -> {
            form.show(earlier);
            refresh(earlier);
            showSaved();
            Notices.success(getTranslation("agreement.undone", String.join(", ", form.differences(now, earlier))));
        }));
    }

    private void leaveField() {
        save();
        history.leaveField();
    }

    private void changed() {
        form.read()
                .ifPresent(details -> attempt(() -> {
                    refresh(details);
                    save(details);
                }));
    }

    private boolean save(AgreementDetails details) {
        if (undecided != null) {
            return false;
        }
        if (details.equals(history.saved())) {
            return true;
        }
        boolean saved = attempt(() -> history.save(details));
        if (saved) {
            showSaved();
        } else {
            savedSign.setText(getTranslation("agreement.not-saved"));
        }
        return saved;
    }

    private void showSaved() {
        savedSign.setText(getTranslation("agreement.saved", times.now()));
        listener.saved().run();
    }

    private boolean attempt(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (RuntimeException error) {
            refused(Failures.refusalIn(error).orElseThrow(() -> error));
            return false;
        }
    }

    private void refused(UserFacingException refusal) {
        switch (refusal) {
            case InvalidInput input -> form.show(input);
            case StaleVersion stale -> letDecide();
            case Conflict noDraftAnyMore -> letDecide();
            default -> Notices.refused(refusal);
        }
    }

    private void letDecide() {
        if (undecided == null) {
            boolean isDraft = reader.find(row().id()).state() == AgreementState.DRAFT;
            undecided = new ChangedElsewhereDialog(
                    times.lastChange(row().id()), listener.replaced(), isDraft ? this::keepMine : null);
            undecided.open();
        }
    }

    private void keepMine() {
        undecided = null;
        form.read().ifPresent(mine -> {
            boolean kept = attempt(() -> {
                history.saveOver(mine);
                showSaved();
            });
            if (kept && whenDecided != null) {
                whenDecided.run();
            }
        });
    }

    private void refresh(AgreementDetails details) {
        AgreementPreview now = reader.preview(row().id(), details);
        preview.show(now.html());
        missing.show(now.missing(), row().parties());
    }
}
