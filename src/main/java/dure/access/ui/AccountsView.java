package dure.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import dure.access.AccountRow;
import dure.access.AccountService;
import dure.access.PasswordService;
import dure.shared.NameDirectory;
import dure.shared.security.AccessLevel;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Dates;
import dure.shared.ui.Notices;
import dure.shared.ui.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;

/** All accounts, for the owner: levels, reset links, ended sessions, removal. */
@Route("settings/accounts")
@RolesAllowed("OWNER")
class AccountsView extends Page {

    private final transient AccountService accounts;
    private final transient PasswordService passwords;
    private final transient NameDirectory names;
    private final transient Dates dates;
    private transient Map<String, String> people = Map.of();

    AccountsView(AccountService accounts, PasswordService passwords, NameDirectory names, Dates dates) {
        this.names = names;
        this.accounts = accounts;
        this.passwords = passwords;
        this.dates = dates;
        title(getTranslation("access.accounts.title"));
        intro(getTranslation("access.accounts.intro"));
        back(getTranslation("access.settings"), "settings");
        refresh();
    }

    private void refresh() {
        clear();
        var all = accounts.list();
        people = names.namesOf(all.stream()
                .map(AccountRow::collaboratorId)
                .filter(Objects::nonNull)
                .toList());
        all.forEach(account -> add(card(account)));
    }

    private Component card(AccountRow account) {
        String name = account.collaboratorId() == null ? null : people.get(account.collaboratorId());
        var email = new Span(name == null ? account.email() : name + " · " + account.email());
        email.addClassName("account-email");
        var signedIn = new Span(
                account.lastSignInAt() == null
                        ? getTranslation("access.accounts.never")
                        : getTranslation("access.accounts.last", dates.ago(account.lastSignInAt(), getLocale())));
        signedIn.addClassName("soft");
        var words = new Div(email, signedIn);
        words.addClassName("account-words");
        var card = new Div(words, level(account), reset(account), endSessions(account), remove(account));
        card.addClassNames("card", "account-card");
        return card;
    }

    private Select<AccessLevel> level(AccountRow account) {
        var level = new Select<AccessLevel>();
        level.setAriaLabel(getTranslation("access.accounts.level-of", account.email()));
        level.setItems(AccessLevel.values());
        level.setItemLabelGenerator(l -> getTranslation("access.level." + l));
        level.setValue(account.level());
        level.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                try {
                    accounts.changeLevel(account.id(), change.getValue());
                    Notices.success(getTranslation("access.accounts.level-changed", account.email()));
                } finally {
                    refresh();
                }
            }
        });
        return level;
    }

    private Button reset(AccountRow account) {
        return new Button(getTranslation("access.accounts.reset"), click -> {
            var link = passwords.issueReset(account.id());
            var dialog = new Dialog();
            dialog.setHeaderTitle(getTranslation("access.accounts.reset"));
            var url = new Code(link.url());
            url.addClassName("secret");
            dialog.add(
                    new Paragraph(getTranslation(
                            "access.accounts.reset.text", account.email(), dates.time(link.expiresAt(), getLocale()))),
                    url);
            dialog.getFooter().add(new Button(getTranslation("access.close"), close -> dialog.close()));
            dialog.open();
        });
    }

    private Button endSessions(AccountRow account) {
        return new Button(
                getTranslation("access.sessions.end"),
                click -> Confirmation.ask(
                        getTranslation("access.sessions.end"),
                        getTranslation("access.accounts.end.consequence", account.email()),
                        getTranslation("access.sessions.end"),
                        () -> {
                            accounts.endSessions(account.id());
                            Notices.success(getTranslation("access.sessions.ended"));
                        }));
    }

    private Button remove(AccountRow account) {
        return new Button(
                getTranslation("access.accounts.remove"),
                click -> Confirmation.askDangerous(
                        getTranslation("access.accounts.remove"),
                        getTranslation("access.accounts.remove.consequence", account.email()),
                        getTranslation("access.accounts.remove"),
                        () -> {
                            accounts.remove(account.id());
                            refresh();
                        }));
    }
}
