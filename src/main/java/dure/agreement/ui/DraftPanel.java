package dure.agreement.ui;

import com.vaadin.flow.component.html.Div;
import dure.agreement.AgreementContent;
import dure.agreement.AgreementDetails;
import dure.agreement.AgreementPreview;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import dure.collaborator.CollaboratorRow;
import dure.shared.InvalidInput;
import dure.shared.ui.Notices;
import dure.template.TemplateVersion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A draft being written: the form on the left, the text as it will be on the right, above them what is missing. The text
 * follows each change; the draft is saved when the cursor leaves a field.
 */
class DraftPanel extends Div {

    private final transient AgreementService agreements;
    private final transient AgreementReader reader;
    private final DraftForm form;
    private final MissingList missing;
    private final DocumentPreview preview;
    private final Runnable whenSaved;
    private final Deque<AgreementDetails> before = new ArrayDeque<>();
    private AgreementRow row;
    private AgreementDetails saved;

    DraftPanel(
            AgreementContent content,
            TemplateVersion template,
            List<CollaboratorRow> people,
            AgreementService agreements,
            AgreementReader reader,
            Runnable whenSaved) {
        this.agreements = agreements;
        this.reader = reader;
        this.whenSaved = whenSaved;
        row = content.row();
        form = new DraftForm(template, people, content.details(), this::changed);
        saved = form.read().orElse(content.details());
        missing = new MissingList(this::jump);
        preview = new DocumentPreview(row, reader.html(row.id(), Locale.of(row.language())));
        form.getElement().addEventListener("focusout", left -> save());
        missing.show(content.missing(), row.parties());
        var columns = new Div(form, preview);
        columns.addClassName("draft-columns");
        addClassName("draft");
        add(missing, columns);
    }

    AgreementRow row() {
        return row;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    /** Saves what was changed since the last time. Answers whether the form could be read and saved. */
    boolean save() {
        Optional<AgreementDetails> details = form.read();
        if (details.isEmpty() || details.get().equals(saved)) {
            return details.isPresent();
        }
        try {
            store(details.get());
            before.push(saved);
            saved = details.get();
            whenSaved.run();
            return true;
        } catch (InvalidInput refused) {
            form.show(refused);
            return false;
        }
    }

    /** Takes back the last change, and saves that too. */
    void undo() {
        if (before.isEmpty()) {
            return;
        }
        AgreementDetails earlier = before.pop();
        store(earlier);
        saved = earlier;
        form.show(earlier);
        refresh(earlier);
        whenSaved.run();
        Notices.success(getTranslation("agreement.undone"));
    }

    private void store(AgreementDetails details) {
        row = agreements.change(row.id(), row.version(), details);
    }

    private void changed() {
        form.read().ifPresent(details -> {
            try {
                refresh(details);
            } catch (InvalidInput refused) {
                form.show(refused);
            }
        });
    }

    private void refresh(AgreementDetails details) {
        AgreementPreview now = reader.preview(row.id(), details);
        preview.show(now.html());
        missing.show(now.missing(), row.parties());
    }

    private void jump(String pointer) {
        form.focus(pointer);
    }
}
