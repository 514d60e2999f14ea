package dure.shared.ui.field;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;

/** A password; the button that shows it is named in the reader's language. */
public class SecretField extends PasswordField {

    public SecretField() {
        this("");
    }

    public SecretField(String label) {
        super(label);
        getElement().setPropertyMap("i18n", Map.of("reveal", getTranslation("ui.password.reveal")));
    }
}
