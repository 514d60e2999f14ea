package dure.shared.ui.field;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.PasswordField;

/** A password; its button that shows what was typed speaks the reader's language, for which the component has no setting. */
public class SecretField extends PasswordField {

    public SecretField() {
        this("");
    }

    public SecretField(String label) {
        super(label);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.i18n = { reveal: $0 }", getTranslation("ui.secret.show"));
    }
}
