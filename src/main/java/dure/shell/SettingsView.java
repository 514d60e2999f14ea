package dure.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import dure.shared.SettingsEntry;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;

/** The parts of the settings, each brought by its module; one that this person may not open is left out. */
@Route("settings")
@PermitAll
class SettingsView extends Page {

    private final transient AccessAnnotationChecker access;

    SettingsView(ObjectProvider<SettingsEntry> entries, AccessAnnotationChecker access) {
        this.access = access;
        title(getTranslation("shell.settings"));
        var cards = new Div();
        cards.addClassName("columns");
        entries.stream()
                .sorted(Comparator.comparingInt(SettingsEntry::order))
                .filter(this::mayOpen)
                .forEach(entry -> cards.add(card(entry)));
        add(cards);
    }

    private Component card(SettingsEntry entry) {
        var card = new Div(
                new H2(new PathLink(getTranslation(entry.titleKey()), entry.path())),
                new Paragraph(getTranslation(entry.textKey())));
        card.addClassName("card");
        return card;
    }

    private boolean mayOpen(SettingsEntry entry) {
        var request = VaadinServletRequest.getCurrent();
        return RouteConfiguration.forSessionScope()
                .getRoute(entry.path())
                .filter(view ->
                        request != null && access.hasAccess(view, request.getUserPrincipal(), request::isUserInRole))
                .isPresent();
    }
}
