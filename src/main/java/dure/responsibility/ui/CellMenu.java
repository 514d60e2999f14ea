package dure.responsibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import dure.responsibility.AssignmentOrigin;
import dure.responsibility.AssignmentPart;
import dure.responsibility.Matrix;
import dure.shared.ui.FormDialog;

/** The small menu of a cell: 담당, 백업, 기여, 희망, 기간, 비우기. */
class CellMenu extends Popover {

    /** The overlay comes a moment later: tries until the first choice has the focus. */
    private static final String FOCUS_FIRST = """
            let tries = 40;
            const first = this.querySelector('.matrix-choice');
            const focus = () => { first.focus(); if (document.activeElement !== first && tries--) setTimeout(focus, 25); };
            focus();""";

    private final MatrixWords words;
    private final MatrixActs acts;

    CellMenu(MatrixWords words, MatrixActs acts) {
        this.words = words;
        this.acts = acts;
        addClassName("matrix-popover");
        setModal(true);
        setOpenOnClick(false);
    }

    void openAt(MatrixCell target, Matrix matrix, Matrix.Row row, Matrix.Person person, Matrix.Cell cell) {
        removeAll();
        setAriaLabel(words.text("responsibility.menu", row.role().name(), person.name()));
        var head = new Div(words.text("responsibility.menu", row.role().name(), person.name()));
        head.addClassName("matrix-menu-head");
        var menu = new Div(head);
        menu.addClassName("matrix-menu");
        var proposed = cell.proposed();
        if (proposed != null) {
            String key = proposed.origin() == AssignmentOrigin.VOLUNTEERED
                    ? "responsibility.menu.accept-wish"
                    : "responsibility.menu.accept-successor";
            menu.add(item(
                    new Span(words.text(key, words.part(proposed.part()))),
                    () -> acts.accept(matrix, row, person, proposed)));
        }
        for (var part : AssignmentPart.values()) {
            var choice = item(PartSign.of(part, words.part(part)), () -> acts.choose(matrix, row, person, part));
            var held = cell.held();
            choice.getElement().setAttribute("aria-pressed", String.valueOf(held != null && held.part() == part));
            menu.add(choice);
        }
        addOthers(menu, row, person, cell);
        add(menu);
        setTarget(target);
        open();
        menu.getElement().executeJs(FOCUS_FIRST);
    }

    private void addOthers(Div menu, Matrix.Row row, Matrix.Person person, Matrix.Cell cell) {
        var held = cell.held();
        if (held == null && cell.proposed() == null) {
            menu.add(item(PartSign.wish(words.text("responsibility.menu.wish")), () -> acts.wish(row, person)));
            return;
        }
        if (held != null) {
            menu.add(item(
                    new Span(words.text("responsibility.menu.dates")),
                    () -> new FormDialog<>(
                                    words.text("responsibility.menu", row.role().name(), person.name()),
                                    new PeriodForm(held),
                                    words.text("responsibility.save"),
                                    dates -> acts.setPeriod(row, person, held, dates))
                            .open()));
        }
        menu.add(item(new Span(words.text("responsibility.menu.clear")), () -> acts.clear(row, person)));
    }

    private NativeButton item(Component content, Runnable deed) {
        var button = new NativeButton();
        button.add(content);
        button.addClassName("matrix-choice");
        button.addClickListener(click -> {
            close();
            deed.run();
        });
        return button;
    }
}
