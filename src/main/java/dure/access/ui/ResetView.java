package dure.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dure.access.PasswordService;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.ui.Failures;
import dure.shared.ui.Notices;
import dure.shared.ui.field.SecretField;

/** Chooses a new password by a link that the owner handed over. Opening the link changes nothing. */
@Route(value = "reset", autoLayout = false)
@AnonymousAllowed
class ResetView extends DoorCard implements HasUrlParameter<String> {

    private final transient PasswordService passwords;
    private final SecretField password = new SecretField();

    ResetView(PasswordService passwords) {
        this.passwords = passwords;
        title(getTranslation("access.reset.title"));
        password.setLabel(getTranslation("access.password.new"));
        password.setHelperText(getTranslation("access.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setWidthFull();
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        try {
            String email = passwords.open(token);
            var save = new Button(getTranslation("access.password.change"), click -> save(token));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            show(new Paragraph(getTranslation("access.reset.for", email)), password, save);
        } catch (NotFound dead) {
            show(new Paragraph(Failures.sentence(dead)));
        }
    }

    private void save(String token) {
        try {
            passwords.reset(token, password.getValue());
            UI.getCurrent().navigate("login");
            Notices.success(getTranslation("access.password.changed"));
        } catch (InvalidInput refused) {
            password.setInvalid(true);
            password.setErrorMessage(Failures.sentence(refused));
        }
    }
}
