package dure.deliverable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dure.collaborator.CollaboratorRow;
import dure.deliverable.AiUse;
import dure.deliverable.ContributionRow;
import dure.deliverable.DeliverableRow;
import dure.deliverable.ProvenanceService;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.ui.Confirmation;
import dure.shared.ui.DataGrid;
import dure.shared.ui.Dates;
import dure.shared.ui.EmptyState;
import dure.shared.ui.PathLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who made what part of a deliverable. */
class ContributionList extends Composite<Div> {

    private final transient DeliverableRow deliverable;
    private final transient ProvenanceService provenance;
    private final transient DeliverableDialogs dialogs;
    private final transient Map<String, CollaboratorRow> people;
    private final transient Runnable changed;

    ContributionList(
            DeliverableRow deliverable,
            ProvenanceService provenance,
            DeliverableDialogs dialogs,
            Map<String, CollaboratorRow> people,
            boolean mayChange,
            Runnable changed) {
        this.deliverable = deliverable;
        this.provenance = provenance;
        this.dialogs = dialogs;
        this.people = people;
        this.changed = changed;
        var grid = new DataGrid<>("contributions", this::rows);
        grid.setAriaLabel(getTranslation("contribution.list"));
        grid.column(getTranslation("contribution.who"), this::authors);
        grid.column(getTranslation("contribution.kind"), row -> DeliverableWords.of("contribution.kind", row.kind()));
        grid.column(getTranslation("contribution.part"), row -> DeliverableWords.part(row.part()));
        grid.column(getTranslation("contribution.when"), row -> Dates.period(row.from(), row.to(), getLocale()))
                .inFile(row -> row.from() + "/" + (row.to() == null ? ".." : row.to()));
        grid.column(getTranslation("contribution.as"), this::how);
        if (mayChange) {
            grid.column(getTranslation("contribution.change"), row -> "").shownAs(this::tools);
            getContent().add(newButton(), certificate());
        }
        grid.whenEmpty(new EmptyState(
                getTranslation("contribution.list.empty"), getTranslation("contribution.list.empty.hint")));
        getContent().addClassName("provenance");
        getContent().add(grid);
    }

    private Button newButton() {
        return new Button(getTranslation("contribution.new"), click -> dialogs.contribute(deliverable, changed));
    }

    private PathLink certificate() {
        var link =
                new PathLink(getTranslation("certificate.make"), "certificates/new?project=" + deliverable.projectId());
        link.addClassName("button-link");
        return link;
    }

    private PageAnswer<ContributionRow> rows(PageQuery query) {
        String text = query.q().toLowerCase(Locale.ROOT);
        List<ContributionRow> found = provenance.contributions(deliverable.id()).stream()
                .filter(row -> (authors(row) + " " + row.part())
                        .toLowerCase(Locale.ROOT)
                        .contains(text))
                .toList();
        var page = found.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        return PageAnswer.of(page, query, found.size());
    }

    private String authors(ContributionRow row) {
        return Stream.concat(Stream.of(row.collaboratorId()), row.jointWith().stream())
                .map(id -> people.get(id))
                .map(person -> person == null ? getTranslation("clearance.somebody") : person.name())
                .collect(Collectors.joining(", "));
    }

    /** Capacity, authorship and AI, in so far as they are not the usual. */
    private String how(ContributionRow row) {
        var capacity = DeliverableWords.of("contribution.capacity", row.capacity());
        var authorship = DeliverableWords.of("contribution.authorship", row.authorship());
        return row.ai().use() == AiUse.NONE
                ? capacity + " · " + authorship
                : capacity + " · " + authorship + " · "
                        + getTranslation(
                                "contribution.with-tool",
                                row.ai().tool() == null ? "?" : row.ai().tool());
    }

    private Component tools(ContributionRow row) {
        var edit =
                new Button(getTranslation("contribution.edit.short"), click -> dialogs.edit(deliverable, row, changed));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(getTranslation("contribution.edit.of", authors(row)));
        var remove = new Button(getTranslation("contribution.remove"), click -> askToRemove(row));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("contribution.remove.of", authors(row)));
        return new Div(edit, remove);
    }

    private void askToRemove(ContributionRow row) {
        Confirmation.askDangerous(
                getTranslation("contribution.remove.ask"),
                getTranslation("contribution.remove.consequence"),
                getTranslation("contribution.remove"),
                () -> {
                    provenance.removeContribution(row.id());
                    changed.run();
                });
    }
}
