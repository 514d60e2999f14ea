package dure.responsibility.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import dure.responsibility.Matrix;
import org.jspecify.annotations.Nullable;

/** One cell of the matrix: what a person has to do with a role; a stop of the arrow keys. */
class MatrixCell extends NativeTableCell {

    private final MatrixWords words;
    private Matrix.@Nullable Cell shown;

    MatrixCell(MatrixWords words) {
        this.words = words;
        addClassNames("matrix-cell", "matrix-stop");
        getElement().setAttribute("role", "gridcell");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Draws the cell anew when it has changed; the keyboard's place is kept. */
    void show(Matrix.Row row, Matrix.Person person, Matrix.Cell cell) {
        getElement()
                .setAttribute(
                        "aria-label",
                        words.text("responsibility.cell.label", row.role().name(), person.name(), words.state(cell)));
        getElement().setAttribute("data-label", person.name());
        if (cell.equals(shown)) {
            return;
        }
        shown = cell;
        removeAll();
        words.signs(cell).forEach(this::add);
        var held = cell.held();
        String period = held == null ? null : words.period(held);
        if (period != null) {
            var dates = new Span(period);
            dates.addClassName("cell-period");
            add(dates);
        }
        if (words.signs(cell).isEmpty()) {
            var nothing = new Span("·");
            nothing.addClassName("cell-empty");
            nothing.getElement().setAttribute("aria-hidden", "true");
            add(nothing);
        }
    }
}
