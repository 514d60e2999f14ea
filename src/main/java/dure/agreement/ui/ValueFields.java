package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dure.shared.ui.field.LinesField;
import dure.shared.ui.field.PeriodField;
import dure.shared.ui.field.TypedInput;
import dure.template.Choice;
import dure.template.Variable;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the field that fits a variable: boxes for several choices, a table for rows, names for a person. */
final class ValueFields {

    /** How many letters of an answer can be read in half the width of the form. */
    private static final int SHORT_ANSWER = 12;

    private final Locale locale;
    private final Offered offered;

    ValueFields(Locale locale, Offered offered) {
        this.locale = locale;
        this.offered = offered;
    }

    ValueField of(Variable variable) {
        String label = variable.label().in(locale);
        ValueField field = switch (variable.type()) {
            case TEXT -> typed(variable, TypedInput.line(label));
            case LICENSE -> typed(variable, TypedInput.suggested(label, offered.licenses()));
            case PARAGRAPH -> typed(variable, TypedInput.paragraph(label));
            case NUMBER, PERCENT -> typed(variable, TypedInput.digits(label));
            case MONEY -> new MoneyHelp(variable, locale).field(label);
            case DATE -> typed(variable, TypedInput.day(label));
            case PERIOD -> plain(variable, new PeriodField(label));
            case PERSON -> typed(variable, TypedInput.oneOf(label, offered.team()));
            case PARTY -> typed(variable, TypedInput.oneOf(label, offered.parties()));
            case BUSINESS_NUMBER -> typed(variable, TypedInput.businessNumber(label));
            case CHOICE -> choice(variable, label);
            case CHOICES -> choices(variable, new CheckboxGroup<>(label));
            case BOOLEAN -> truth(variable, new Checkbox(label));
            case LIST -> lines(variable, new LinesField(label));
            case LICENSES -> lines(variable, LinesField.suggested(label, offered.licenses()));
            case ROWS -> new TableField(variable, locale, offered).field(label);
        };
        return field.explained(locale);
    }

    static ValueField typed(Variable variable, TypedInput input) {
        return new ValueField(
                variable,
                input.component(),
                () -> input.read().get().isEmpty() ? null : input.read().get(),
                value -> input.write().accept(Objects.toString(value, "")));
    }

    private static <F extends Component & HasValue<?, String> & HasValidationProperties> ValueField plain(
            Variable variable, F field) {
        return new ValueField(
                variable,
                field,
                () -> field.isEmpty() ? null : field.getValue(),
                value -> field.setValue(Objects.toString(value, "")));
    }

    /** What has to be chosen lies open; what has a usual answer is folded into one line. */
    private ValueField choice(Variable variable, String label) {
        if (ValueField.mustBeChosen(variable)) {
            var boxes = new RadioButtonGroup<Choice>(label);
            boxes.setItems(variable.choices());
            boxes.setItemLabelGenerator(choice -> choice.label().in(locale));
            return chosen(variable, boxes);
        }
        var list = new Select<Choice>();
        list.setLabel(label);
        list.setItems(variable.choices());
        String none = list.getTranslation("agreement.not-chosen");
        list.setItemLabelGenerator(
                choice -> choice == null ? none : choice.label().in(locale));
        if (variable.choices().stream().anyMatch(choice -> choice.label().ko().length() > SHORT_ANSWER)) {
            list.addClassName(ValueField.LONG_ANSWERS);
        }
        if (!variable.required()) {
            list.setEmptySelectionAllowed(true);
            list.setEmptySelectionCaption(none);
        }
        return chosen(variable, list);
    }

    private static <F extends Component & HasValue<?, Choice>> ValueField chosen(Variable variable, F field) {
        return new ValueField(
                variable,
                field,
                () -> field.getValue() == null ? null : field.getValue().value(),
                value -> field.setValue(choice(variable, value)));
    }

    private static @Nullable Choice choice(Variable variable, @Nullable Object value) {
        return variable.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    /** The value is in the order of the template, however it was ticked. */
    private ValueField choices(Variable variable, CheckboxGroup<Choice> field) {
        field.setItems(variable.choices());
        field.setItemLabelGenerator(choice -> choice.label().in(locale));
        return new ValueField(
                variable,
                field,
                () -> field.isEmpty()
                        ? null
                        : variable.choices().stream()
                                .filter(field.getValue()::contains)
                                .map(Choice::value)
                                .toList(),
                value -> {
                    var chosen = new LinkedHashSet<>(variable.choices());
                    chosen.removeIf(choice -> !ValueField.items(value).contains(choice.value()));
                    field.setValue(chosen);
                });
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
                        ValueField.items(value).stream().map(Object::toString).toList()));
    }
}
