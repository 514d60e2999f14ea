package dure.deliverable.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.collaborator.CollaboratorService;
import dure.deliverable.CertificateFacts;
import dure.deliverable.ContributionCertificates;
import dure.project.SelectedProject;
import dure.shared.PageQuery;
import dure.shared.security.CurrentActor;
import dure.shared.ui.EmptyState;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import dure.shared.ui.TextBlock;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/** What a certificate of contribution would say of somebody; the owner makes its draft. The address can name person and project. */
@Route("certificates/new")
@PermitAll
@StyleSheet("context://styles/deliverable.css")
class CertificateView extends Page implements BeforeEnterObserver {

    private final transient ContributionCertificates certificates;
    private final transient SelectedProject projects;
    private final PersonField person;
    private final Select<String> language = new Select<>();
    private final Div recorded = new Div();
    private final Button create;
    private final boolean owner;
    private String project = "";

    CertificateView(
            ContributionCertificates certificates,
            CollaboratorService collaborators,
            SelectedProject projects,
            CurrentActor actors) {
        this.certificates = certificates;
        this.projects = projects;
        var actor = actors.get();
        owner = actor.isOwner();
        title(getTranslation("certificate.title"));
        intro(getTranslation("certificate.intro"));
        back(getTranslation("deliverable.navigation"), "deliverables");
        var everybody =
                collaborators.list(PageQuery.first("", PageQuery.MAX_SIZE)).items();
        person = new PersonField(
                getTranslation("certificate.person"),
                everybody.stream().filter(row -> owner || actor.is(row.id())).toList());
        person.addValueChangeListener(change -> show());
        language.setLabel(getTranslation("certificate.language"));
        language.setItems("ko", "en");
        language.setItemLabelGenerator(code -> getTranslation("certificate.language." + code));
        language.setValue(getLocale().getLanguage().equals("ko") ? "ko" : "en");
        language.addValueChangeListener(change -> show());
        var choice = new Div(person, language);
        choice.addClassNames("card", "details-form");
        recorded.getElement().setAttribute("aria-live", "polite");
        add(choice, recorded);
        create = new Button(getTranslation("certificate.make"), click -> create());
        if (owner) {
            primary(create);
        } else {
            person.choose(actor.collaboratorId());
            person.setReadOnly(true);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getLocation().getQueryParameters();
        project = named.getSingleParameter("project").orElseGet(projects::id);
        named.getSingleParameter("party").ifPresent(person::choose);
        show();
    }

    private void show() {
        recorded.removeAll();
        String id = person.id();
        create.setEnabled(false);
        if (id == null || project.isEmpty()) {
            return;
        }
        CertificateFacts facts = certificates.facts(id, project, Locale.of(language.getValue()));
        if (facts.isEmpty()) {
            var record = new PathLink(getTranslation("certificate.record"), "deliverables");
            record.addClassName("button-link");
            recorded.add(new EmptyState(
                    getTranslation("certificate.empty"),
                    getTranslation("certificate.nothing", person.getValue().name()),
                    record));
            return;
        }
        create.setEnabled(true);
        var card = new Div(new H2(getTranslation("certificate.roles")), roles(facts.roles()));
        card.add(new H2(getTranslation("certificate.contributions")), lines(facts.contributions()));
        card.add(soft(owner ? "certificate.purpose-later" : "certificate.ask-the-lead"));
        card.addClassName("card");
        recorded.add(card);
    }

    private com.vaadin.flow.component.Component roles(List<String> roles) {
        return roles.isEmpty() ? soft("certificate.roles.none") : list(roles);
    }

    private UnorderedList lines(List<CertificateFacts.Line> lines) {
        return list(lines.stream()
                .map(line -> String.join(" · ", line.deliverable(), line.part(), line.kind(), line.period()))
                .toList());
    }

    private static UnorderedList list(List<String> texts) {
        var list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(new TextBlock(text))));
        return list;
    }

    private Paragraph soft(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("soft");
        return text;
    }

    private void create() {
        String id = person.id();
        if (id != null) {
            var draft = certificates.draft(id, project, language.getValue());
            UI.getCurrent().navigate("agreements/" + draft.id());
        }
    }
}
