package dure.template;

import dure.shared.Bilingual;
import dure.template.text.Condition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A blank that a template asks for.
 *
 * @param columns of a ROWS variable; empty for others
 * @param from a fact of the project or a party that is taken when nothing is entered, or null
 * @param preset what is taken when nothing is entered and {@code from} gives nothing, or null
 * @param when conditions on other variables ("term.kind=FIXED", "!term.renewal=NONE"); asked only when all hold
 */
public record Variable(
        String name,
        VariableType type,
        VariableGroup group,
        Bilingual label,
        @Nullable Bilingual help,
        boolean required,
        List<Choice> choices,
        List<Column> columns,
        @Nullable String from,
        @Nullable Bilingual preset,
        List<String> when) {

    public Variable {
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
        when = List.copyOf(when);
    }

    /** Whether the form asks for it, given the other values (with the presets of those not entered). */
    public boolean isAsked(Map<String, Object> values) {
        return when.stream().allMatch(condition -> Condition.of(condition).holds(values));
    }
}
