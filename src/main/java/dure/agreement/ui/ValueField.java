package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dure.shared.ui.field.LinesField;
import dure.shared.ui.field.PeriodField;
import dure.shared.ui.field.RowsField;
import dure.template.Variable;
import dure.template.VariableType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The field that asks for one variable of a template.
 *
 * @param component the field
 * @param read its value as a text, a list of texts or a list of rows; null when empty
 * @param write shows such a value
 * @param heed looks at what the other fields hold, after one of them has changed
 */
record ValueField(
        Variable variable,
        Component component,
        Supplier<@Nullable Object> read,
        Consumer<@Nullable Object> write,
        Consumer<Map<String, Object>> heed) {

    /** Marks a list whose answers are sentences rather than words. */
    static final String LONG_ANSWERS = "long-answers";

    ValueField(
            Variable variable, Component component, Supplier<@Nullable Object> read, Consumer<@Nullable Object> write) {
        this(variable, component, read, write, others -> {});
    }

    /** As {@code this}, with what the template says beside the field. */
    ValueField explained(Locale locale) {
        if (component instanceof HasHelper helped && helped.getHelperComponent() == null && variable.help() != null) {
            helped.setHelperText(variable.help().in(locale));
        }
        if (variable.required()) {
            markRequired();
        }
        if (mustBeChosen(variable)) {
            addHelp(component.getTranslation("agreement.must-choose"));
        }
        return this;
    }

    /** Says what stands in the text when nothing is entered. */
    void showDefault(@Nullable String words) {
        if (words == null) {
            return;
        }
        if (component instanceof HasPlaceholder field) {
            field.setPlaceholder(words);
        }
        addHelp(component.getTranslation("agreement.project-default", words));
    }

    /** Where the law or fairness knows no usual answer, a template has no preset, so that nobody signs what nobody chose. */
    static boolean mustBeChosen(Variable variable) {
        return variable.type() == VariableType.CHOICE && variable.required() && variable.preset() == null;
    }

    /** What needs the whole width of the form to be read. */
    static boolean isWide(Component field) {
        return field instanceof LinesField
                || field instanceof TextArea
                || field instanceof RowsField
                || field instanceof PeriodField
                || field instanceof RadioButtonGroup<?>
                || field instanceof CheckboxGroup<?>
                || field instanceof Select<?> list && list.hasClassName(LONG_ANSWERS);
    }

    /** The lines of a value that came as one text, as presets do. */
    static List<?> items(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list;
            default -> value.toString().lines().toList();
        };
    }

    /** A group of fields may not say of itself that it is required, so that its mark is only drawn; the list of what is missing says it. */
    private void markRequired() {
        if (component instanceof CustomField<?> || component instanceof CheckboxGroup<?>) {
            component.addClassName("must-fill");
        } else if (component instanceof HasValueAndElement<?, ?> asked) {
            asked.setRequiredIndicatorVisible(true);
        }
    }

    private void addHelp(String sentence) {
        if (component instanceof HasHelper field) {
            String help = field.getHelperText();
            field.setHelperText(help == null || help.isEmpty() ? sentence : help + " " + sentence);
        }
    }
}
