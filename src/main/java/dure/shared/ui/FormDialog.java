package dure.shared.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import dure.shared.InvalidInput;
import dure.shared.UserFacingException;
import java.util.function.Consumer;

/**
 * A form in a dialog. Saving hands the record to {@code save} (a call of the service) and closes; what is refused stays
 * on the screen beside its field, what was entered stays in the fields. Closing with changes asks first.
 */
public class FormDialog<T> extends Dialog {

    private final DetailsForm<T> form;
    private final Consumer<T> save;
    private final Button saveButton;
    private final Button backButton = new Button(getTranslation("ui.dialog.cancel"), click -> leave());

    public FormDialog(String title, DetailsForm<T> form, String saveLabel, Consumer<T> save) {
        this.form = form;
        this.save = save;
        this.saveButton = new Button(saveLabel, click -> save());
        setHeaderTitle(title);
        addClassName("form-dialog");
        add(form);
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(escape -> leave());
        saveButton.addThemeVariants(ButtonVariant.PRIMARY);
        saveButton.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        saveButton.setDisableOnClick(true);
        getFooter().add(backButton, saveButton);
    }

    /** Another name for the button that leaves everything as it is, where "cancel" could be the deed itself. */
    public FormDialog<T> wayBack(String label) {
        backButton.setText(label);
        return this;
    }

    private void save() {
        try {
            form.read().ifPresent(details -> {
                save.accept(details);
                close();
            });
        } catch (RuntimeException error) {
            show(Failures.refusalIn(error).orElseThrow(() -> error));
        } finally {
            saveButton.setEnabled(true);
        }
    }

    private void show(UserFacingException refusal) {
        if (refusal instanceof InvalidInput input) {
            form.show(input);
        } else {
            form.say(Failures.sentence(refusal));
        }
    }

    private void leave() {
        if (form.isChanged()) {
            Confirmation.askToDiscard(this::close, () -> {});
        } else {
            close();
        }
    }
}
