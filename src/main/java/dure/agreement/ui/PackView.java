package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.agreement.PackAnswers;
import dure.agreement.PackProposal;
import dure.agreement.PackRow;
import dure.agreement.PackService;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.project.SelectedProject;
import dure.shared.ui.Notices;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import dure.shared.ui.field.ChoicesField;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which agreements do we need? Who, three questions, and the answer: drafts that are made at once. The address can name a person. */
@Route("agreements/pack")
@RolesAllowed("OWNER")
@StyleSheet("context://styles/agreement.css")
class PackView extends Page implements BeforeEnterObserver {

    private final transient PackService packs;
    private final transient SelectedProject projects;
    private final ChoicesField<CollaboratorRow> people;
    private final Checkbox outside;
    private final RadioButtonGroup<Boolean> paid;
    private final RadioButtonGroup<Boolean> secret;
    private final RadioButtonGroup<Boolean> jointWork;
    private final Div proposals = new Div();
    private final Button create = new Button();
    private final Map<PackRow, Checkbox> ticks = new LinkedHashMap<>();

    PackView(PackService packs, CollaboratorService collaborators, SelectedProject projects) {
        this.packs = packs;
        this.projects = projects;
        title(getTranslation("agreement.pack.title"));
        intro(getTranslation("agreement.pack.intro"));
        back(getTranslation("agreement.list.title"), "agreements");
        people = new ChoicesField<>(getTranslation("agreement.pack.who"));
        String lead = collaborators.lead().map(CollaboratorRow::id).orElse("");
        people.setItems(collaborators.present().stream()
                .filter(person -> !person.id().equals(lead))
                .toList());
        people.setItemLabelGenerator(CollaboratorRow::name);
        people.setHelperText(getTranslation("agreement.pack.who.help"));
        people.addValueChangeListener(change -> propose());
        outside = new Checkbox(getTranslation("agreement.pack.outside"), change -> propose());
        paid = question("paid");
        secret = question("secret");
        jointWork = question("joint-work");
        var questions = new Div(people, outside, paid, secret, jointWork);
        questions.addClassNames("card", "details-form", "pack-questions");
        proposals.addClassNames("card", "pack");
        proposals.getElement().setAttribute("aria-live", "polite");
        var columns = new Div(questions, proposals);
        columns.addClassName("columns");
        add(columns);
        create.addClickListener(click -> create());
        primary(create);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getLocation().getQueryParameters().getParameters("party");
        people.setValue(people.getListDataView()
                .getItems()
                .filter(person -> named.contains(person.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        propose();
    }

    private RadioButtonGroup<Boolean> question(String name) {
        var question = new RadioButtonGroup<Boolean>(getTranslation("agreement.pack." + name));
        question.setItems(true, false);
        question.setItemLabelGenerator(yes -> getTranslation(yes ? "agreement.pack.yes" : "agreement.pack.no"));
        question.setValue(false);
        question.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        question.addValueChangeListener(change -> propose());
        return question;
    }

    private void propose() {
        ticks.clear();
        proposals.removeAll();
        proposals.add(new H2(getTranslation("agreement.pack.proposed")));
        var answers = new PackAnswers(paid.getValue(), secret.getValue(), jointWork.getValue(), outside.getValue());
        var chosen = people.getValue().stream().map(CollaboratorRow::id).toList();
        if (chosen.isEmpty()) {
            proposals.add(new Paragraph(getTranslation("agreement.pack.nobody")));
        }
        packs.propose(projects.id(), answers, chosen).forEach(row -> proposals.add(proposal(row)));
        if (!chosen.isEmpty()) {
            var later = new Paragraph(getTranslation("agreement.pack.later"));
            later.addClassName("soft");
            proposals.add(later);
        }
        count();
    }

    private Component proposal(PackRow row) {
        var tick =
                new Checkbox(getTranslation("agreement.pack.with", row.title().in(getLocale()), names(row)));
        tick.setValue(row.existing() == null);
        tick.addValueChangeListener(change -> count());
        tick.setHelperText(getTranslation("agreement.pack.why." + row.template()));
        ticks.put(row, tick);
        var line = new Div(tick);
        line.addClassName("pack-line");
        var existing = row.existing();
        if (existing != null) {
            line.add(
                    AgreementWords.badge(existing),
                    new PathLink(
                            getTranslation("agreement.pack.existing", existing.number()),
                            "agreements/" + existing.id()));
        }
        return line;
    }

    private String names(PackRow row) {
        return people.getValue().stream()
                .filter(person -> row.collaboratorIds().contains(person.id()))
                .map(CollaboratorRow::name)
                .collect(Collectors.joining(", "));
    }

    private List<PackProposal> chosen() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(entry -> new PackProposal(
                        entry.getKey().template(), entry.getKey().collaboratorIds()))
                .toList();
    }

    private void count() {
        int count = chosen().size();
        create.setText(
                count == 0
                        ? getTranslation("agreement.pack.create.none")
                        : getTranslation("agreement.pack.create", count));
        create.setEnabled(count > 0);
    }

    private void create() {
        String language = getLocale().getLanguage().equals("ko") ? "ko" : "en";
        var drafts = packs.create(projects.id(), language, chosen());
        Notices.success(getTranslation("agreement.pack.created", drafts.size()));
        PathLink.follow(
                UI.getCurrent(),
                drafts.size() == 1 ? "agreements/" + drafts.getFirst().id() : "agreements?state=DRAFT");
    }
}
