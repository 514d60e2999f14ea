package dure.access.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dure.access.OwnerDetails;
import dure.shared.EmailAddress;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.SecretField;

/** Name, address and password of the first owner. */
class OwnerForm extends DetailsForm<OwnerDetails> {

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final SecretField password = new SecretField();

    OwnerForm() {
        name.setLabel(getTranslation("access.name"));
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        email.setLabel(getTranslation("access.email"));
        email.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        password.setLabel(getTranslation("access.password"));
        password.setHelperText(getTranslation("access.password.help"));
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        required(wide("/name", name));
        required(wide("/email", email));
        required(wide("/password", password));
    }

    @Override
    protected OwnerDetails details() {
        return new OwnerDetails(name.getValue(), new EmailAddress(email.getValue()), password.getValue());
    }
}
