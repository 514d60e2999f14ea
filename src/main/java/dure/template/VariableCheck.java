package dure.template;

import dure.template.text.BrokenText;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses a variable that nobody could fill in rightly, or that asks for what Dure never asks for. */
final class VariableCheck {

    private static final Pattern RESIDENT_NUMBER =
            Pattern.compile("주민|resident|(^|\\.)(rrn|ssn)", Pattern.CASE_INSENSITIVE);
    private static final Set<VariableType> IN_TABLES = Set.of(
            VariableType.TEXT,
            VariableType.PARAGRAPH,
            VariableType.DATE,
            VariableType.NUMBER,
            VariableType.MONEY,
            VariableType.PERCENT,
            VariableType.PERSON);

    private VariableCheck() {}

    static void check(Variable variable, String file) {
        String all = variable.name() + " " + variable.label() + " " + variable.columns();
        if (RESIDENT_NUMBER.matcher(all).find()) {
            throw new BrokenText(file, 0, variable.name() + " asks for a resident registration number");
        }
        boolean chooses = variable.type() == VariableType.CHOICE || variable.type() == VariableType.CHOICES;
        if (chooses == variable.choices().isEmpty()) {
            throw new BrokenText(file, 0, variable.name() + " needs choices exactly when it is a CHOICE or CHOICES");
        }
        if ((variable.type() == VariableType.ROWS) == variable.columns().isEmpty()) {
            throw new BrokenText(file, 0, variable.name() + " needs columns exactly when it is ROWS");
        }
        for (Column column : variable.columns()) {
            if (!IN_TABLES.contains(column.type())) {
                throw new BrokenText(file, 0, variable.name() + " has a column of type " + column.type());
            }
        }
    }
}
