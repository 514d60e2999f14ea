package dure.shared.ui.field;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
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
import java.util.function.Function;
import java.util.function.Supplier;

/** A list of lines in an order that matters, such as tasks or done-when lines: add, remove, move up and down; Enter adds the next one. */
public class LinesField extends CustomField<List<String>> {

    private final Div rows = new Div();
    private final List<TypedInput> lines = new ArrayList<>();
    private final String label;
    private final transient Supplier<TypedInput> input;

    public LinesField(String label) {
        this(label, LinesField::plain);
    }

    /** With suggestions for each line, by what is typed in it. */
    public static LinesField suggested(String label, Function<String, List<String>> near) {
        return new LinesField(label, () -> TypedInput.suggested("", near));
    }

    private LinesField(String label, Supplier<TypedInput> input) {
        super(List.of());
        this.label = label;
        this.input = input;
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
                .map(line -> line.read().get())
                .filter(text -> !text.isBlank())
                .toList();
    }

    @Override
    protected void setPresentationValue(List<String> value) {
        lines.clear();
        (value.isEmpty() ? List.of("") : value).forEach(text -> lines.add(line(text)));
        showRows();
    }

    private TypedInput line(String text) {
        var line = input.get();
        line.write().accept(text);
        line.whenChanged(this::updateValue);
        if (line.component() instanceof TextField field) {
            field.addKeyDownListener(Key.ENTER, enter -> insertAfter(lines.indexOf(line)));
        }
        return line;
    }

    private static TypedInput plain() {
        var field = new TextField();
        return new TypedInput(field, field::getValue, field::setValue);
    }

    private void insertAfter(int index) {
        var line = line("");
        lines.add(index + 1, line);
        showRows();
        focus(line);
    }

    private void remove(TypedInput line) {
        int index = lines.indexOf(line);
        lines.remove(line);
        if (lines.isEmpty()) {
            lines.add(line(""));
        }
        changed();
        focus(lines.get(Math.min(index, lines.size() - 1)));
    }

    private void move(TypedInput line, int step) {
        int index = lines.indexOf(line);
        Collections.swap(lines, index, index + step);
        changed();
        focus(line);
    }

    private static void focus(TypedInput line) {
        ((Focusable<?>) line.component()).focus();
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
        ((HasAriaLabel) line.component()).setAriaLabel(getTranslation("ui.lines.line", label, number));
        var up = button(VaadinIcon.ARROW_UP, "ui.lines.up", number, () -> move(line, -1));
        up.setEnabled(index > 0);
        var down = button(VaadinIcon.ARROW_DOWN, "ui.lines.down", number, () -> move(line, 1));
        down.setEnabled(index < lines.size() - 1);
        var row = new Div(
                line.component(),
                up,
                down,
                button(VaadinIcon.CLOSE_SMALL, "ui.lines.remove", number, () -> remove(line)));
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
