package dure.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.Route;
import dure.access.AccountService;
import dure.access.PasswordService;
import dure.access.TokenService;
import dure.shared.InvalidInput;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Dates;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.Page;
import dure.shared.ui.field.SecretField;
import jakarta.annotation.security.PermitAll;

/** One's own account: password, sessions, tokens for programs. */
@Route("account")
@PermitAll
class AccountView extends Page {

    private final transient AccountService accounts;
    private final transient PasswordService passwords;
    private final transient CurrentActor actors;

    AccountView(
            AccountService accounts, PasswordService passwords, TokenService tokens, CurrentActor actors, Dates dates) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.actors = actors;
        title(getTranslation("access.account.title"));
        add(passwordCard(), sessionsCard(), new TokensCard(tokens, dates));
    }

    /** The old password and the wanted one. */
    private record Passwords(String present, String wanted) {}

    private static class PasswordForm extends DetailsForm<Passwords> {
        private final SecretField present = new SecretField();
        private final SecretField wanted = new SecretField();

        PasswordForm() {
            present.setLabel(getTranslation("access.password.present"));
            present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
            wanted.setLabel(getTranslation("access.password.new"));
            wanted.setHelperText(getTranslation("access.password.help"));
            wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
            required(field("/present", present));
            required(field("/password", wanted));
        }

        @Override
        protected Passwords details() {
            return new Passwords(present.getValue(), wanted.getValue());
        }
    }

    private Component passwordCard() {
        var form = new PasswordForm();
        var change = new Button(getTranslation("access.password.change"), click -> change(form));
        return card(
                new H2(getTranslation("access.password")),
                new Paragraph(getTranslation("access.password.change.consequence")),
                form,
                change);
    }

    private void change(PasswordForm form) {
        try {
            form.read().ifPresent(entered -> {
                passwords.change(entered.present(), entered.wanted());
                leave();
            });
        } catch (InvalidInput refused) {
            form.show(refused);
        }
    }

    private Component sessionsCard() {
        var end = new Button(
                getTranslation("access.sessions.end"),
                click -> Confirmation.ask(
                        getTranslation("access.sessions.end"),
                        getTranslation("access.sessions.end.consequence"),
                        getTranslation("access.sessions.end"),
                        () -> {
                            accounts.endSessions(String.valueOf(actors.get().accountId()));
                            leave();
                        }));
        return card(
                new H2(getTranslation("access.sessions.title")),
                new Paragraph(getTranslation("access.sessions.text")),
                end);
    }

    /** This session has ended too: the next page is the sign-in. */
    private void leave() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
    }

    private static Div card(Component... parts) {
        var card = new Div(parts);
        card.addClassName("card");
        return card;
    }
}
