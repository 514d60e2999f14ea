package dure.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Somebody else, or another window, has saved a draft first: whoever came later decides which of the two counts. */
class ChangedElsewhereDialog extends Dialog {

    /** Without {@code keepMine} it is no draft any more, so that theirs can only be looked at. */
    ChangedElsewhereDialog(String lastChange, Runnable showTheirs, @Nullable Runnable keepMine) {
        setHeaderTitle(getTranslation("agreement.stale.title"));
        addClassName("form-dialog");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        add(new Paragraph(lastChange));
        add(new Paragraph(getTranslation(keepMine == null ? "agreement.stale.no-draft" : "agreement.stale.text")));
        var theirs = decision("agreement.stale.theirs", showTheirs);
        theirs.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(theirs);
        if (keepMine != null) {
            getFooter().add(decision("agreement.stale.mine", keepMine));
        }
    }

    private Button decision(String key, Runnable deed) {
        return new Button(getTranslation(key), click -> {
            close();
            deed.run();
        });
    }
}
