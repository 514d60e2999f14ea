package dure.access.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dure.access.AccountService;

/** Sign-in; on an empty installation it leads to the first owner's page. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends DoorCard implements BeforeEnterObserver {

    /** The form makes its password field itself and gives this one text no setting. */
    private static final String NAME_THE_REVEAL_BUTTON = """
            customElements.whenDefined('vaadin-password-field').then(() => {
              const field = this.querySelector('vaadin-password-field');
              if (field) field.i18n = { ...field.i18n, reveal: $0 };
            })""";

    private final transient AccountService accounts;
    private final LoginForm form = new LoginForm();

    LoginView(AccountService accounts) {
        this.accounts = accounts;
        title(getTranslation("access.sign-in.title"));
        form.setI18n(texts());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.getElement().executeJs(NAME_THE_REVEAL_BUTTON, getTranslation("ui.password.reveal"));
        var forgotten = new Paragraph(getTranslation("access.sign-in.forgotten"));
        forgotten.addClassName("soft");
        add(form, forgotten);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!accounts.hasOwner()) {
            event.forwardTo("setup");
            return;
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle("");
        texts.getForm().setUsername(getTranslation("access.email"));
        texts.getForm().setPassword(getTranslation("access.password"));
        texts.getForm().setSubmit(getTranslation("access.sign-in.title"));
        texts.getErrorMessage().setTitle(getTranslation("access.sign-in.failed"));
        texts.getErrorMessage().setMessage(getTranslation("access.sign-in.failed.help"));
        texts.getErrorMessage().setUsername(getTranslation("access.email.needed"));
        texts.getErrorMessage().setPassword(getTranslation("access.password.needed"));
        return texts;
    }
}
