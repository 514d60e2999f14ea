package dure.shared.ui.field;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list of lines in an order that matters, such as tasks or done-when lines: add, remove, move up and down; Enter adds the next one. */
public class LinesField extends CustomField<List<String>> {

    private final Div rows = new Div();
    private final List<TextField> lines = new ArrayList<>();
    private final String label;

    public LinesField(String label) {
        super(List.of());
        this.label = label;
        setLabel(label);
        addClassName("lines-field");
        rows.addClassName("lines");
        var add = new Button(
                getTranslation("ui.lines.add"), VaadinIcon.PLUS.create(), click -> insertAfter(lines.size() - 1));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(rows, add);
        setPresentationValue(List.of());
    }

    @Override
    protected List<String> generateModelValue() {
        return lines.stream()
                .map(TextField::getValue)
                .filter(text -> !text.isBlank())
                .toList();
    }

    @Override
    protected void setPresentationValue(List<String> value) {
        lines.clear();
        (value.isEmpty() ? List.of("") : value).forEach(text -> lines.add(line(text)));
        showRows();
    }

    private TextField line(String text) {
        var line = new TextField();
        line.setValue(text);
        line.addValueChangeListener(event -> updateValue());
        line.addKeyDownListener(Key.ENTER, enter -> insertAfter(lines.indexOf(line)));
        return line;
    }

    private void insertAfter(int index) {
        var line = line("");
        lines.add(index + 1, line);
        showRows();
        line.focus();
    }

    private void remove(TextField line) {
        int index = lines.indexOf(line);
        lines.remove(line);
        if (lines.isEmpty()) {
            lines.add(line(""));
        }
        changed();
        lines.get(Math.min(index, lines.size() - 1)).focus();
    }

    private void move(TextField line, int step) {
        int index = lines.indexOf(line);
        Collections.swap(lines, index, index + step);
        changed();
        line.focus();
    }

    private void changed() {
        showRows();
        updateValue();
    }

    private void showRows() {
        rows.removeAll();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(i));
        }
    }

    private Div row(int index) {
        var line = lines.get(index);
        int number = index + 1;
        line.setAriaLabel(getTranslation("ui.lines.line", label, number));
        var up = button(VaadinIcon.ARROW_UP, "ui.lines.up", number, () -> move(line, -1));
        up.setEnabled(index > 0);
        var down = button(VaadinIcon.ARROW_DOWN, "ui.lines.down", number, () -> move(line, 1));
        down.setEnabled(index < lines.size() - 1);
        var row =
                new Div(line, up, down, button(VaadinIcon.CLOSE_SMALL, "ui.lines.remove", number, () -> remove(line)));
        row.addClassName("line");
        return row;
    }

    private Button button(VaadinIcon icon, String key, int number, Runnable deed) {
        var button = new Button(icon.create(), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key, number));
        return button;
    }
}
