package dure.responsibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.project.SelectedProject;
import dure.responsibility.AssignmentService;
import dure.responsibility.Matrix;
import dure.responsibility.MatrixService;
import dure.responsibility.RoleRow;
import dure.shared.ui.EmptyState;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import dure.shared.ui.PrintButton;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Who is responsible for what: the matrix of roles and people, with its gaps on top. */
@Route("roles")
@PermitAll
class RolesView extends Page implements BeforeEnterObserver, MatrixTable.Listener {

    private final transient MatrixService matrices;
    private final transient RoleEditing editing;
    private final transient MatrixWords words;
    private final transient MatrixActs acts;
    private final String projectId;
    private final boolean mayChange;
    private final MatrixTable table;
    private final MatrixGaps gaps;
    private final CellMenu menu;
    private final Div content = new Div();
    private transient Matrix matrix;

    RolesView(
            SelectedProject project,
            MatrixService matrices,
            AssignmentService assignments,
            RoleEditing editing,
            RoleViewer viewer) {
        this.matrices = matrices;
        this.editing = editing;
        projectId = project.id();
        mayChange = viewer.mayChange();
        words = new MatrixWords(this, getLocale(), viewer.today());
        acts = new MatrixActs(assignments, words, this::redraw);
        table = new MatrixTable(words, this);
        gaps = new MatrixGaps(words, this::suggest);
        menu = new CellMenu(words, acts);
        matrix = matrices.matrix(projectId);
        title(getTranslation("responsibility.title"));
        intro(getTranslation("responsibility.intro"));
        content.addClassName("matrix-content");
        if (mayChange) {
            add(new NewRole(name -> changed(() -> editing.create(projectId, name))));
        }
        add(content, menu);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        redraw();
        var parameters = event.getLocation().getQueryParameters();
        parameters
                .getSingleParameter("role")
                .flatMap(this::rowOf)
                .ifPresent(row -> row.cells().stream()
                        .findFirst()
                        .ifPresent(cell -> focus(row.role().id(), cell.collaboratorId())));
        parameters
                .getSingleParameter("person")
                .filter(id ->
                        matrix.people().stream().anyMatch(person -> person.id().equals(id)))
                .ifPresent(id -> matrix.rows().stream()
                        .findFirst()
                        .ifPresent(row -> focus(row.role().id(), id)));
    }

    @Override
    public void openCell(MatrixCell target, String roleId, String personId) {
        if (!mayChange) {
            return;
        }
        rowOf(roleId)
                .ifPresent(row -> row.cells().stream()
                        .filter(cell -> cell.collaboratorId().equals(personId))
                        .findFirst()
                        .ifPresent(cell -> menu.openAt(target, matrix, row, matrix.person(personId), cell)));
    }

    @Override
    public void openRole(RoleRow role) {
        editing.open(role, words, getLocale(), mayChange, this::redraw);
    }

    @Override
    public void suggest(String roleId) {
        rowOf(roleId)
                .ifPresent(row -> new SuggestionsDialog(
                                words,
                                row.role().name(),
                                matrices.suggestions(roleId),
                                mayChange,
                                (person, part) -> acts.choose(matrix, row, matrix.person(person), part))
                        .open());
    }

    /** Shows the matrix of now; what is in the page already stays there, so that the keyboard keeps its place. */
    private void redraw() {
        matrix = matrices.matrix(projectId);
        if (matrix.rows().isEmpty()) {
            noActions();
            content.removeAll();
            content.add(nothingYet());
            return;
        }
        gaps.show(matrix);
        table.show(matrix);
        if (table.getParent().isEmpty()) {
            primary(new PrintButton(
                    getTranslation("responsibility.print"),
                    "files/projects/" + projectId + "/matrix.pdf?language="
                            + getLocale().getLanguage()));
            content.removeAll();
            content.add(gaps, table);
            if (matrix.people().size() < 2) {
                content.add(new PathLink(getTranslation("responsibility.invite"), "people"));
            }
        }
    }

    private EmptyState nothingYet() {
        var title = getTranslation("responsibility.empty.title");
        var text = getTranslation("responsibility.empty.text");
        if (!mayChange) {
            return new EmptyState(title, text);
        }
        return new EmptyState(
                title,
                text,
                new Button(
                        getTranslation("responsibility.empty.presets"),
                        click -> editing.offerPresets(projectId, getLocale(), this::redraw)));
    }

    private void changed(Runnable deed) {
        deed.run();
        redraw();
    }

    private Optional<Matrix.Row> rowOf(String roleId) {
        return matrix.rows().stream()
                .filter(row -> row.role().id().equals(roleId))
                .findFirst();
    }

    private void focus(String roleId, String personId) {
        table.cell(roleId, personId).getElement().callJsFunction("focus");
    }
}
