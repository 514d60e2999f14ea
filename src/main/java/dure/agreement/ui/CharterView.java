package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementState;
import dure.agreement.CharterService;
import dure.project.SelectedProject;
import dure.shared.ui.EmptyState;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import jakarta.annotation.security.RolesAllowed;

/** Begins the charter of the project in view: who will acknowledge it, in which language; and the one there is already. */
@Route("agreements/charter")
@RolesAllowed("OWNER")
class CharterView extends Page implements BeforeEnterObserver {

    private final transient CharterService charters;
    private final transient SelectedProject projects;
    private final Select<String> language = new Select<>();

    CharterView(CharterService charters, SelectedProject projects) {
        this.charters = charters;
        this.projects = projects;
        title(getTranslation("agreement.charter.title"));
        intro(getTranslation("agreement.charter.intro"));
        back(getTranslation("agreement.list.title"), "agreements");
        language.setLabel(getTranslation("agreement.language-field"));
        language.setItems("ko", "en");
        language.setItemLabelGenerator(code -> getTranslation("agreement.language-field." + code));
        language.setValue(getLocale().getLanguage().equals("ko") ? "ko" : "en");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        noActions();
        var project = projects.get();
        var newest = charters.newest(project.id());
        newest.ifPresent(charter -> add(existing(charter)));
        var members = charters.members();
        if (members.isEmpty()) {
            var people = new PathLink(getTranslation("agreement.charter.people"), "people");
            people.addClassName("button-link");
            add(new EmptyState(
                    getTranslation("agreement.charter.alone"), getTranslation("agreement.charter.nobody"), people));
            return;
        }
        var names = new UnorderedList();
        members.forEach(person -> names.add(new ListItem(person.name())));
        var card = new Div(
                new H2(getTranslation("agreement.charter.members", members.size())),
                new Paragraph(getTranslation("agreement.charter.members.hint")),
                names,
                language);
        card.addClassNames("card", "details-form");
        add(card);
        var label = newest.isEmpty() ? "agreement.charter.create" : "agreement.charter.create-again";
        if (newest.filter(charter -> charter.state() == AgreementState.DRAFT).isEmpty()) {
            primary(new Button(getTranslation(label), click -> create(project.id())));
        }
    }

    private Div existing(AgreementRow charter) {
        var open =
                new PathLink(getTranslation("agreement.charter.open", charter.number()), "agreements/" + charter.id());
        open.addClassName("button-link");
        var card = new Div(
                new H2(getTranslation("agreement.charter.existing")), AgreementWords.badge(charter), new Div(open));
        card.addClassName("card");
        return card;
    }

    private void create(String projectId) {
        var draft = charters.draft(projectId, language.getValue());
        UI.getCurrent().navigate("agreements/" + draft.id());
    }
}
