package dure.template;

import dure.template.text.BrokenText;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Refuses a variable that nobody could fill in rightly, or that asks for what Dure never asks for. */
final class VariableCheck {

    private static final Pattern RESIDENT_NUMBER =
            Pattern.compile("주민|resident|(^|\\.)(rrn|ssn)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*(?:\\.[a-zA-Z][a-zA-Z0-9_]*)*");
    private static final Set<VariableType> IN_TABLES = Set.of(
            VariableType.TEXT,
            VariableType.PARAGRAPH,
            VariableType.DATE,
            VariableType.NUMBER,
            VariableType.MONEY,
            VariableType.PERCENT,
            VariableType.PERSON,
            VariableType.PARTY);

    private static final Set<VariableType> ADD_UP =
            Set.of(VariableType.NUMBER, VariableType.MONEY, VariableType.PERCENT);
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}");
    private static final int WIDEST = 100;

    private VariableCheck() {}

    static boolean isDigits(String total) {
        return DIGITS.matcher(total).matches();
    }

    static void check(Variable variable, String file, Consumer<BrokenText> found) {
        String all = variable.name() + " " + variable.label() + " " + variable.columns();
        if (RESIDENT_NUMBER.matcher(all).find()) {
            found.accept(new BrokenText(file, 0, "resident-number-asked", variable.name()));
        }
        if (!NAME.matcher(variable.name()).matches()) {
            found.accept(new BrokenText(file, 0, "variable-name", variable.name()));
        }
        boolean chooses = variable.type() == VariableType.CHOICE || variable.type() == VariableType.CHOICES;
        if (chooses == variable.choices().isEmpty()) {
            found.accept(new BrokenText(file, 0, "choices", variable.name()));
        }
        if ((variable.type() == VariableType.ROWS) == variable.columns().isEmpty()) {
            found.accept(new BrokenText(file, 0, "columns", variable.name()));
        }
        for (Column column : variable.columns()) {
            if (!IN_TABLES.contains(column.type())) {
                found.accept(new BrokenText(
                        file, 0, "column-type", variable.name(), column.type().name()));
            }
            if (column.width() < 1 || column.width() > WIDEST) {
                found.accept(new BrokenText(file, 0, "column-width", variable.name(), column.width()));
            }
            String total = column.total();
            if (total != null
                    && (!ADD_UP.contains(column.type())
                            || !isDigits(total) && !NAME.matcher(total).matches())) {
                found.accept(new BrokenText(file, 0, "total", variable.name(), total));
            }
        }
    }
}
