package dure.shared.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row of a {@link RowsField}: a card with a field for each column, and the buttons that move or remove it. */
class RowCard extends Div {

    /** What a person does with the row. */
    interface Deeds {
        void changed();

        void move(RowCard row, int step);

        void remove(RowCard row);

        void next(RowCard row);

        void paste(RowCard row, String column, String text);
    }

    private static final String PASTED = "event.clipboardData.getData('text')";

    private final Map<String, TypedInput> cells = new LinkedHashMap<>();
    private final Span number = new Span();
    private final Button up;
    private final Button down;
    private final Button remove;

    RowCard(List<RowsField.Column> columns, Deeds deeds) {
        addClassName("row-fields");
        getElement().setAttribute("role", "group");
        up = button(VaadinIcon.ARROW_UP, () -> deeds.move(this, -1));
        down = button(VaadinIcon.ARROW_DOWN, () -> deeds.move(this, 1));
        remove = button(VaadinIcon.CLOSE_SMALL, () -> deeds.remove(this));
        number.addClassName("soft");
        var head = new Div(number, up, down, remove);
        head.addClassName("row-head");
        var body = new Div();
        body.addClassName("row-cells");
        for (RowsField.Column column : columns) {
            TypedInput cell = column.input().apply(column.label());
            cells.put(column.name(), cell);
            if (column.wide()) {
                cell.component().addClassName("wide-cell");
            }
            cell.whenChanged(deeds::changed);
            listen(column.name(), cell.component(), deeds);
            body.add(cell.component());
        }
        add(head, body);
    }

    private void listen(String column, Component cell, Deeds deeds) {
        if (cell instanceof TextField line) {
            line.addKeyDownListener(Key.ENTER, enter -> deeds.next(this));
        }
        String several = cell instanceof TextArea ? "/\\t/" : "/[\\t\\n]/";
        cell.getElement()
                .addEventListener(
                        "paste",
                        event -> deeds.paste(
                                this, column, event.getEventData().get(PASTED).asString()))
                .addEventData(PASTED)
                .setFilter(several + ".test(" + PASTED + ".trim())")
                .preventDefault();
    }

    /** Which row it is, of how many. */
    void place(String label, int index, int count) {
        int place = index + 1;
        number.setText(String.valueOf(place));
        getElement().setAttribute("aria-label", getTranslation("ui.lines.line", label, place));
        up.setEnabled(index > 0);
        down.setEnabled(index < count - 1);
        up.setAriaLabel(getTranslation("ui.lines.up", place));
        down.setAriaLabel(getTranslation("ui.lines.down", place));
        remove.setAriaLabel(getTranslation("ui.lines.remove", place));
    }

    /** What is entered, by column; empty when nothing is. */
    Map<String, String> value() {
        var row = new LinkedHashMap<String, String>();
        cells.forEach((name, cell) -> {
            String text = cell.read().get();
            if (!text.isBlank()) {
                row.put(name, text);
            }
        });
        return row;
    }

    void show(Map<String, String> row) {
        cells.forEach((name, cell) -> cell.write().accept(row.getOrDefault(name, "")));
    }

    /** Writes into some of the cells and leaves the others. */
    void fill(Map<String, String> some) {
        some.forEach((name, text) -> {
            TypedInput cell = cells.get(name);
            if (cell != null) {
                cell.write().accept(text);
            }
        });
    }

    boolean refuse(String column, String sentence) {
        TypedInput cell = cells.get(column);
        if (cell != null) {
            cell.refuse(sentence);
        }
        return cell != null;
    }

    boolean isRefused() {
        return cells.values().stream().anyMatch(TypedInput::isRefused);
    }

    void clearRefusals() {
        cells.values().forEach(TypedInput::clear);
    }

    /** Into the first cell that is refused, or the first. */
    void focus() {
        cells.values().stream()
                .filter(TypedInput::isRefused)
                .findFirst()
                .or(() -> cells.values().stream().findFirst())
                .ifPresent(cell -> ((Focusable<?>) cell.component()).focus());
    }

    private static Button button(VaadinIcon icon, Runnable deed) {
        var button = new Button(icon.create(), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
