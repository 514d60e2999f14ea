package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import dure.agreement.AgreementService;
import dure.agreement.FirstDraft;
import dure.agreement.PartyDetails;
import dure.agreement.ProposedParties;
import dure.collaborator.CollaboratorService;
import dure.project.SelectedProject;
import dure.shared.ui.Page;
import dure.template.BaseRule;
import dure.template.TemplateRow;
import dure.template.TemplateService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Begins a draft: which kind, in which language, between whom. The address can name kind, person and project. */
@Route("agreements/new")
@RolesAllowed("OWNER")
class NewAgreementView extends Page implements BeforeEnterObserver {

    /** The privacy notice is made for each person when they come in, never by hand. */
    private static final String GIVEN_AT_JOINING = "privacy";

    private final transient AgreementService agreements;
    private final transient FirstDraft first;
    private final transient TemplateService templates;
    private final transient CollaboratorService collaborators;
    private final transient SelectedProject projects;
    private final Select<TemplateRow> kind = new Select<>();
    private final Select<String> language = new Select<>();
    private final Paragraph summary = new Paragraph();
    private final Div parties = new Div();
    private @Nullable PartyFields partyFields;
    private @Nullable String named;
    private String project = "";

    NewAgreementView(
            AgreementService agreements,
            FirstDraft first,
            TemplateService templates,
            CollaboratorService collaborators,
            SelectedProject projects) {
        this.agreements = agreements;
        this.first = first;
        this.templates = templates;
        this.collaborators = collaborators;
        this.projects = projects;
        title(getTranslation("agreement.new.title"));
        intro(getTranslation("agreement.new.intro"));
        back(getTranslation("agreement.list.title"), "agreements");
        kind.setLabel(getTranslation("agreement.kind"));
        kind.setItems(templates.list().stream()
                .filter(row -> !row.key().equals(GIVEN_AT_JOINING))
                .filter(row -> templates.current(row.key()).base() != BaseRule.REQUIRED)
                .toList());
        kind.setItemLabelGenerator(this::label);
        kind.addValueChangeListener(change -> showParties(change.getValue()));
        language.setLabel(getTranslation("agreement.language-field"));
        language.setItems("ko", "en");
        language.setItemLabelGenerator(code -> getTranslation("agreement.language-field." + code));
        language.setValue(getLocale().getLanguage().equals("ko") ? "ko" : "en");
        summary.addClassName("soft");
        var card = new Div(kind, summary, parties, language);
        card.addClassNames("card", "details-form");
        add(card);
        primary(new Button(getTranslation("agreement.new.create"), click -> create()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location location = event.getLocation();
        var parameters = location.getQueryParameters();
        named = parameters.getSingleParameter("party").orElse(null);
        project = parameters.getSingleParameter("project").orElseGet(projects::id);
        String template = parameters.getSingleParameter("template").orElse("collaboration");
        kind.getListDataView()
                .getItems()
                .filter(row -> row.key().equals(template))
                .findFirst()
                .ifPresent(kind::setValue);
    }

    /** A copy bears the title of what it was copied from, so that the team's own is named as such. */
    private String label(@Nullable TemplateRow row) {
        if (row == null) {
            return "";
        }
        String title = row.title().in(getLocale());
        return row.own() ? getTranslation("agreement.kind.own", title) : title;
    }

    private void showParties(TemplateRow chosen) {
        summary.setText(chosen.summary().in(getLocale()));
        var fields = new PartyFields(templates.current(chosen.key()).partyRoles(), collaborators.present());
        var lead = collaborators.lead().map(row -> row.id()).orElse(null);
        fields.setValue(ProposedParties.of(
                templates.current(chosen.key()).partyRoles(), lead, named == null ? List.of() : List.of(named)));
        parties.removeAll();
        parties.add(fields);
        partyFields = fields;
    }

    private void create() {
        if (kind.getValue() == null || partyFields == null) {
            kind.focus();
            return;
        }
        List<PartyDetails> chosen = partyFields.getValue();
        var draft = agreements.create(first.of(project, kind.getValue().key(), language.getValue(), chosen));
        UI.getCurrent().navigate("agreements/" + draft.id());
    }
}
