package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import dure.shared.ui.field.DayField;
import dure.shared.ui.field.LinesField;
import dure.template.Choice;
import dure.template.Variable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The field that asks for one variable of a template.
 *
 * @param component the field
 * @param read its value as a text or a list of texts; null when empty
 * @param write shows such a value
 */
record ValueField(
        Variable variable, Component component, Supplier<@Nullable Object> read, Consumer<@Nullable Object> write) {

    private static final int TYPING_MILLIS = 250;

    static ValueField of(Variable variable, Locale locale) {
        String label = variable.label().in(locale);
        ValueField field = switch (variable.type()) {
            case TEXT, LICENSE, PERSON, BUSINESS_NUMBER, PERIOD -> text(variable, new TextField(label));
            case NUMBER, MONEY, PERCENT -> number(variable, new TextField(label));
            case PARAGRAPH -> text(variable, new TextArea(label));
            case DATE -> date(variable, new DayField(label));
            case CHOICE -> choice(variable, new Select<>(), label, locale);
            case BOOLEAN -> truth(variable, new Checkbox(label));
            case LIST, LICENSES, CHOICES, ROWS -> lines(variable, new LinesField(label));
        };
        if (field.component() instanceof HasHelper helped && variable.help() != null) {
            helped.setHelperText(variable.help().in(locale));
        }
        if (field.component() instanceof HasValueAndElement<?, ?> asked) {
            asked.setRequiredIndicatorVisible(variable.required());
        }
        return field;
    }

    /** Says what stands in the text when nothing is entered. */
    void showDefault(@Nullable String words) {
        if (words == null) {
            return;
        }
        if (component instanceof HasPlaceholder field) {
            field.setPlaceholder(words);
        }
        if (component instanceof HasHelper field) {
            String help = field.getHelperText();
            String standing = component.getTranslation("agreement.project-default", words);
            field.setHelperText(help == null || help.isEmpty() ? standing : help + " " + standing);
        }
    }

    private static <F extends Component & HasValue<?, String> & HasValueChangeMode & HasValidationProperties>
            ValueField text(Variable variable, F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_MILLIS);
        return new ValueField(
                variable,
                field,
                () -> field.isEmpty() ? null : field.getValue(),
                value -> field.setValue(value == null ? "" : value.toString()));
    }

    private static ValueField number(Variable variable, TextField field) {
        field.setAllowedCharPattern("[0-9]");
        field.setMaxLength(16);
        field.getElement().setAttribute("inputmode", "numeric");
        return text(variable, field);
    }

    private static ValueField date(Variable variable, DatePicker field) {
        return new ValueField(
                variable,
                field,
                () -> field.getValue() == null ? null : field.getValue().toString(),
                value -> field.setValue(value == null ? null : LocalDate.parse(value.toString())));
    }

    private static ValueField choice(Variable variable, Select<Choice> field, String label, Locale locale) {
        field.setLabel(label);
        field.setItems(variable.choices());
        field.setItemLabelGenerator(
                choice -> choice == null ? "" : choice.label().in(locale));
        return new ValueField(
                variable,
                field,
                () -> field.getValue() == null ? null : field.getValue().value(),
                value -> field.setValue(variable.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst()
                        .orElse(null)));
    }

    private static ValueField truth(Variable variable, Checkbox field) {
        return new ValueField(
                variable, field, () -> field.getValue().toString(), value -> field.setValue("true".equals(value)));
    }

    private static ValueField lines(Variable variable, LinesField field) {
        return new ValueField(
                variable,
                field,
                () -> field.getValue().isEmpty() ? null : field.getValue(),
                value -> field.setValue(
                        value instanceof List<?> lines
                                ? lines.stream().map(Object::toString).toList()
                                : List.of()));
    }
}
