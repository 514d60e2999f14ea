package dure.collaborator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dure.collaborator.Joining;
import dure.collaborator.JoiningService;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.UserFacingException;
import dure.shared.ui.Failures;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import dure.shared.ui.field.SecretField;
import dure.shared.ui.frame.PublicLayout;

/**
 * A newcomer joins alone, by the link they were given: privacy notice, profile, password. Opening the link changes nothing;
 * every step is kept at once, so that the page may be closed and opened again.
 */
@Route(value = "join/:token", layout = PublicLayout.class)
@AnonymousAllowed
class JoinView extends Page implements BeforeEnterObserver {

    private final transient JoiningService joining;
    private String token = "";

    JoinView(JoiningService joining) {
        this.joining = joining;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        show();
    }

    private void show() {
        clear();
        noActions();
        try {
            var opened = joining.open(token);
            switch (opened.step()) {
                case NOTICE -> notice();
                case PROFILE -> profile(opened);
                case PASSWORD -> password(opened);
            }
        } catch (NotFound dead) {
            title(getTranslation("collaborator.join.dead.title"));
            intro("");
            add(new Paragraph(getTranslation("collaborator.join.dead")), signIn());
        }
    }

    private void notice() {
        step(1, "collaborator.join.notice", getTranslation("collaborator.join.notice.intro"));
        var text = new Div(new Html("<div>" + joining.notice(token, getLocale()).orElse("") + "</div>"));
        text.addClassNames("card", "join-notice");
        add(text);
        primary(new Button(getTranslation("collaborator.join.acknowledge"), click -> {
            joining.acknowledge(token);
            show();
        }));
    }

    private void profile(Joining opened) {
        step(2, "collaborator.join.profile", getTranslation("collaborator.join.profile.intro"));
        var form = new JoinForm(opened.newcomer());
        add(card(form));
        primary(new Button(getTranslation("collaborator.join.next"), click -> save(form, opened)));
    }

    private void save(JoinForm form, Joining opened) {
        try {
            form.read().ifPresent(entered -> {
                joining.save(token, opened.newcomer().version(), entered.profile(), entered.personal());
                show();
            });
        } catch (InvalidInput refused) {
            form.show(refused);
        } catch (UserFacingException refused) {
            form.say(Failures.sentence(refused));
        }
    }

    private void password(Joining opened) {
        String email = opened.newcomer().email().value();
        step(3, "collaborator.join.password", getTranslation("collaborator.join.password.intro", email));
        var password = new SecretField(getTranslation("collaborator.join.password.field"));
        password.setHelperText(getTranslation("collaborator.join.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setWidthFull();
        add(card(password));
        primary(new Button(getTranslation("collaborator.join.finish"), click -> finish(password, email)));
    }

    private void finish(SecretField password, String email) {
        try {
            joining.finish(token, password.getValue());
            done(email);
        } catch (InvalidInput refused) {
            password.setInvalid(true);
            password.setErrorMessage(Failures.sentence(refused));
            password.focus();
        }
    }

    private void done(String email) {
        clear();
        noActions();
        title(getTranslation("collaborator.join.done"));
        intro(getTranslation("collaborator.join.done.intro"));
        var next = new Paragraph(getTranslation("collaborator.join.done.next", email));
        add(next);
        primary(new Button(
                getTranslation("collaborator.join.sign-in"),
                click -> UI.getCurrent().navigate("login")));
    }

    private void step(int number, String titleKey, String sentence) {
        title(getTranslation("collaborator.join.step", number, getTranslation(titleKey)));
        intro(sentence);
    }

    private Component signIn() {
        return new PathLink(getTranslation("collaborator.join.sign-in"), "login");
    }

    private static Div card(Component content) {
        var card = new Div(content);
        card.addClassName("card");
        return card;
    }
}
