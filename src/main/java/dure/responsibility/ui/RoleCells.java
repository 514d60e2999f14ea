package dure.responsibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import dure.responsibility.Matrix;
import dure.responsibility.Matrix.Lack;
import dure.responsibility.RoleRow;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row that are about the role itself: its name, its hours, what it lacks. */
class RoleCells {

    private final MatrixWords words;
    private final MatrixTable.Listener listener;
    private final NativeTableHeaderCell name = new NativeTableHeaderCell();
    private final NativeTableCell hours = new NativeTableCell();
    private final NativeTableCell lacks = new NativeTableCell();
    private @Nullable RoleRow shown;
    private List<Lack> shownLacks = List.of();

    RoleCells(MatrixWords words, MatrixTable.Listener listener) {
        this.words = words;
        this.listener = listener;
        name.addClassName("matrix-role");
        name.getElement().setAttribute("role", "rowheader").setAttribute("scope", "row");
        hours.addClassName("matrix-hours");
        hours.getElement()
                .setAttribute("role", "gridcell")
                .setAttribute("data-label", words.text("responsibility.column.hours"));
        lacks.addClassName("matrix-lacks");
        lacks.getElement().setAttribute("role", "gridcell");
    }

    Component name() {
        return name;
    }

    Component hours() {
        return hours;
    }

    Component lacks() {
        return lacks;
    }

    void show(Matrix.Row row) {
        boolean roleChanged = !row.role().equals(shown);
        if (roleChanged) {
            shown = row.role();
            showRole(row.role());
        }
        if (roleChanged || !row.lacks().equals(shownLacks)) {
            shownLacks = row.lacks();
            showLacks(row);
        }
    }

    private void showRole(RoleRow role) {
        name.removeAll();
        var open = button(role.name(), "role-name", () -> listener.openRole(role));
        var line = new Div(open);
        line.addClassName("role-line");
        if (role.essential()) {
            var essential = new Span(words.text("responsibility.essential"));
            essential.addClassName("role-essential");
            line.add(essential);
        }
        name.add(line);
        if (role.purpose() != null) {
            var purpose = new Div(role.purpose());
            purpose.addClassName("role-purpose");
            name.add(purpose);
        }
        hours.setText(words.text("responsibility.hours", role.weeklyHours()));
    }

    private void showLacks(Matrix.Row row) {
        lacks.removeAll();
        if (row.lacks().contains(Lack.OWNER)) {
            lacks.add(new StateBadge(
                    words.text("responsibility.lack.owner"), row.role().essential() ? Tone.BLOCKED : Tone.ATTENTION));
        } else if (row.lacks().contains(Lack.BACKUP)) {
            lacks.add(new StateBadge(
                    words.text("responsibility.lack.backup"), row.role().essential() ? Tone.ATTENTION : Tone.QUIET));
        }
        if (!row.lacks().isEmpty()) {
            var suggest = button(
                    words.text("responsibility.suggest"),
                    "lack-suggest",
                    () -> listener.suggest(row.role().id()));
            suggest.getElement()
                    .setAttribute(
                            "aria-label",
                            words.text(
                                    "responsibility.suggest.label", row.role().name()));
            lacks.add(suggest);
        }
    }

    private static NativeButton button(String label, String className, Runnable deed) {
        var button = new NativeButton(label, click -> deed.run());
        button.addClassNames("matrix-stop", className);
        button.getElement().setAttribute("tabindex", "-1");
        return button;
    }
}
