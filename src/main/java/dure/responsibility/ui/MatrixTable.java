package dure.responsibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dure.responsibility.Matrix;
import dure.responsibility.RoleRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The matrix: a row a role, a column a person. Arrow keys move, Enter opens the menu of a cell (matrix.js). A change
 * redraws only the cells it concerns, so that nobody loses their place.
 */
@JsModule("context://components/matrix.js")
class MatrixTable extends Div {

    /** What can be done in the matrix. */
    interface Listener {
        void openCell(MatrixCell cell, String roleId, String personId);

        void openRole(RoleRow role);

        void suggest(String roleId);
    }

    private final MatrixWords words;
    private final Listener listener;
    private final PersonCells people;
    private final NativeTable table = new NativeTable();
    private final NativeTableRow loads = row();
    private final Map<String, MatrixCell> cells = new HashMap<>();
    private final Map<String, RoleCells> roles = new HashMap<>();
    private List<String> shape = List.of();

    MatrixTable(MatrixWords words, Listener listener) {
        this.words = words;
        this.listener = listener;
        this.people = new PersonCells(words);
        addClassName("matrix-scroll");
        table.addClassName("matrix");
        table.getElement().setAttribute("role", "grid").setAttribute("aria-label", words.text("responsibility.title"));
        add(table);
    }

    void show(Matrix matrix) {
        var ids = Stream.concat(
                        matrix.people().stream().map(person -> person.id() + person.name() + person.wants()),
                        matrix.rows().stream().map(row -> row.role().id()))
                .toList();
        if (!ids.equals(shape)) {
            shape = ids;
            build(matrix);
        }
        for (var row : matrix.rows()) {
            roleCells(row).show(row);
            for (var cell : row.cells()) {
                cell(row.role().id(), cell.collaboratorId()).show(row, matrix.person(cell.collaboratorId()), cell);
            }
        }
        showLoads(matrix);
    }

    MatrixCell cell(String roleId, String personId) {
        return cells.computeIfAbsent(roleId + "/" + personId, key -> {
            var cell = new MatrixCell(words);
            cell.addClickListener(click -> listener.openCell(cell, roleId, personId));
            return cell;
        });
    }

    private RoleCells roleCells(Matrix.Row row) {
        return roles.computeIfAbsent(row.role().id(), id -> new RoleCells(words, listener));
    }

    private void build(Matrix matrix) {
        // the parts of the table stay: once removed they would not come back
        table.getHead().removeAll();
        table.getBody().removeAll();
        table.getFoot().removeAll();
        table.getHead().add(head(matrix));
        matrix.rows().forEach(row -> table.getBody().add(line(row)));
        table.getFoot().add(loads);
        matrix.rows().stream()
                .findFirst()
                .flatMap(row -> row.cells().stream().findFirst())
                .ifPresent(first -> cell(matrix.rows().getFirst().role().id(), first.collaboratorId())
                        .getElement()
                        .setAttribute("tabindex", "0"));
    }

    private NativeTableRow head(Matrix matrix) {
        var head = row();
        head.add(column("responsibility.column.role"), column("responsibility.column.hours"));
        matrix.people().forEach(person -> head.add(people.head(person)));
        head.add(column("responsibility.column.lacks"));
        return head;
    }

    private NativeTableRow line(Matrix.Row row) {
        var own = roleCells(row);
        var line = row();
        line.add(own.name(), own.hours());
        row.cells().forEach(cell -> line.add(cell(row.role().id(), cell.collaboratorId())));
        line.add(own.lacks());
        return line;
    }

    private void showLoads(Matrix matrix) {
        loads.removeAll();
        var head = new NativeTableHeaderCell(words.text("responsibility.loads"));
        head.addClassName("matrix-role");
        head.getElement().setAttribute("role", "rowheader").setAttribute("scope", "row");
        loads.add(head, empty());
        matrix.people().forEach(person -> loads.add(people.hours(person)));
        loads.add(empty());
    }

    private Component column(String key) {
        var column = new NativeTableHeaderCell(words.text(key));
        column.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
        return column;
    }

    private static NativeTableCell empty() {
        var cell = new NativeTableCell();
        cell.addClassName("matrix-blank");
        cell.getElement().setAttribute("role", "gridcell");
        return cell;
    }

    private static NativeTableRow row() {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        return row;
    }
}
