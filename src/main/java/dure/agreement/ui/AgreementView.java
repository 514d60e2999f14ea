package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import dure.agreement.AgreementContent;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementState;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One agreement, its whole life: written while a draft, then read, signed and ended. */
@Route("agreements/:id")
@PermitAll
@StyleSheet("context://styles/agreement.css")
class AgreementView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient AgreementReader reader;
    private final transient AgreementParts parts;
    private final transient AgreementActions acts;
    private final transient CurrentActor actors;
    private final Button undo = new Button();
    private final Div above = new Div();
    private String id = "";
    private @Nullable DraftPanel draft;

    AgreementView(AgreementReader reader, AgreementParts parts, AgreementActions acts, CurrentActor actors) {
        this.reader = reader;
        this.parts = parts;
        this.acts = acts;
        this.actors = actors;
        back(getTranslation("agreement.list.title"), "agreements");
        undo.setText(getTranslation("agreement.undo"));
        undo.addClickListener(click -> {
            if (draft != null) {
                draft.undo();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (draft != null && !draft.save()) {
            draft.leave(event.postpone()::proceed);
        }
    }

    /** Reads the agreement anew and shows it as it is now. */
    private void show() {
        AgreementRow row = reader.find(id);
        Optional<AgreementContent> content = reader.content(id);
        title(row.number() + " " + row.title());
        state(AgreementWords.badge(row));
        intro(AgreementWords.next(row));
        clear();
        draft = null;
        if (row.state() == AgreementState.DRAFT
                && content.isPresent()
                && actors.get().isOwner()) {
            var panel = parts.draft(content.get(), new DraftPanel.Listener(this::showSaved, this::show));
            draft = panel;
            showAbove(content.get());
            add(above, panel);
            showDraftActions(panel);
        } else {
            showActions(row, content.isPresent());
            add(parts.page(row, content));
        }
    }

    /** Once for each draft: a button that is replaced while it is pressed hears no click. */
    private void showDraftActions(DraftPanel panel) {
        noActions();
        primary(new Button(getTranslation("agreement.send"), click -> {
            if (panel.save() && panel.isComplete()) {
                acts.send(panel.row(), this::show);
            }
        }));
        showUndo();
        actions(undo, acts.cancelButton(panel::row, this::show));
    }

    private void showSaved() {
        showUndo();
        if (draft != null && draft.row().baseId() != null) {
            reader.content(id).ifPresent(this::showAbove);
        }
    }

    private void showAbove(AgreementContent content) {
        above.removeAll();
        above.add(parts.aboveDraft(content));
    }

    private void showUndo() {
        undo.setEnabled(draft != null && draft.canUndo());
    }

    private void showActions(AgreementRow row, boolean seesText) {
        var buttons = new ArrayList<>(acts.buttons(row, seesText, this::show));
        noActions();
        if (!buttons.isEmpty() && buttons.getFirst() instanceof Button first) {
            primary(first);
            buttons.removeFirst();
        }
        actions(buttons.toArray(Component[]::new));
    }
}
