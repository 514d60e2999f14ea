package dure.deliverable.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import dure.collaborator.CollaboratorService;
import dure.deliverable.DeliverableRow;
import dure.deliverable.DeliverableService;
import dure.deliverable.PartRow;
import dure.deliverable.clearance.Clearance;
import dure.deliverable.clearance.ClearanceSentences;
import dure.deliverable.clearance.ClearanceService;
import dure.project.SelectedProject;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.security.CurrentActor;
import dure.shared.ui.DataGrid;
import dure.shared.ui.EmptyState;
import dure.shared.ui.Page;
import dure.shared.ui.StateBadge;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The deliverables of the project, each with the verdict in words. */
@Route("deliverables")
@PermitAll
@StyleSheet("context://styles/deliverable.css")
class DeliverablesView extends Page {

    private final transient DeliverableService deliverables;
    private final transient ClearanceService clearance;
    private final transient ClearanceSentences sentences;
    private final transient CollaboratorService collaborators;
    private final transient DeliverableDialogs dialogs;
    private final String projectId;
    private final transient Map<String, Clearance> verdicts = new HashMap<>();
    private final transient Map<String, String> owners = new HashMap<>();

    DeliverablesView(
            DeliverableService deliverables,
            ClearanceService clearance,
            ClearanceSentences sentences,
            CollaboratorService collaborators,
            DeliverableDialogs dialogs,
            SelectedProject project,
            CurrentActor actors) {
        this.deliverables = deliverables;
        this.clearance = clearance;
        this.sentences = sentences;
        this.collaborators = collaborators;
        this.dialogs = dialogs;
        this.projectId = project.id();
        title(getTranslation("deliverable.navigation"));
        intro(getTranslation("deliverable.list.intro"));
        boolean mayMake = actors.get().isMember();
        if (mayMake) {
            primaryNew(newButton());
        }
        add(list(mayMake));
    }

    private DataGrid<DeliverableRow> list(boolean mayMake) {
        var list = new DataGrid<>("deliverables", this::rows);
        list.setAriaLabel(getTranslation("deliverable.navigation"));
        list.column(getTranslation("deliverable.title"), DeliverableRow::title).sortable("title");
        list.column(getTranslation("deliverable.kind"), row -> DeliverableWords.of("deliverable.kind", row.kind()))
                .sortable("kind")
                .narrow();
        list.column(getTranslation("deliverable.owner"), row -> owners.getOrDefault(row.ownerId(), ""));
        list.column(getTranslation("deliverable.part.license"), DeliverablesView::licenses);
        list.column(getTranslation("clearance.title"), this::summary)
                .shownAs(row -> new StateBadge(
                        summary(row), DeliverableWords.tone(verdict(row).verdict())));
        list.opens(row -> "deliverables/" + row.id());
        var hint = getTranslation("deliverable.list.empty.hint");
        list.whenEmpty(
                mayMake
                        ? new EmptyState(getTranslation("deliverable.list.empty"), hint, newButton())
                        : new EmptyState(getTranslation("deliverable.list.empty"), hint));
        return list;
    }

    private Button newButton() {
        return new Button(
                getTranslation("deliverable.new"),
                click -> dialogs.create(projectId, row -> UI.getCurrent().navigate("deliverables/" + row.id())));
    }

    private PageAnswer<DeliverableRow> rows(PageQuery query) {
        var page = deliverables.list(projectId, query);
        verdicts.putAll(clearance.of(projectId, page.items()));
        var ids = page.items().stream().map(DeliverableRow::ownerId).collect(Collectors.toSet());
        collaborators.find(ids).forEach((id, person) -> owners.put(id, person.name()));
        return page;
    }

    private String summary(DeliverableRow row) {
        return sentences.headline(verdict(row), getLocale());
    }

    private Clearance verdict(DeliverableRow row) {
        return Objects.requireNonNull(verdicts.get(row.id()));
    }

    private static String licenses(DeliverableRow row) {
        return row.parts().stream().map(PartRow::license).distinct().collect(Collectors.joining(", "));
    }
}
