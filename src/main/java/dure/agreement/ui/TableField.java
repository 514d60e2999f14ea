package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import dure.shared.ui.field.RowsField;
import dure.shared.ui.field.TypedInput;
import dure.template.Amount;
import dure.template.Column;
import dure.template.Variable;
import dure.template.VariableType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table of a ROWS variable, with a field of the right kind in each cell and the sums that have to come out. */
final class TableField {

    private static final String DIGITS = "[0-9]{1,16}";

    private final Variable variable;
    private final Locale locale;
    private final Offered offered;
    private Map<String, Object> others = Map.of();

    TableField(Variable variable, Locale locale, Offered offered) {
        this.variable = variable;
        this.locale = locale;
        this.offered = offered;
    }

    ValueField field(String label) {
        var field = new RowsField(
                label, variable.columns().stream().map(this::column).toList());
        return new ValueField(
                variable,
                field,
                () -> field.getValue().isEmpty() ? null : field.getValue(),
                value -> field.setValue(ValueField.items(value).stream()
                        .filter(Map.class::isInstance)
                        .map(row -> row((Map<?, ?>) row))
                        .toList()),
                values -> {
                    others = Map.copyOf(values);
                    field.tellTotals();
                });
    }

    /** In the order of the columns, as the field itself tells it. */
    private Map<String, String> row(Map<?, ?> stored) {
        var row = new LinkedHashMap<String, String>();
        for (Column column : variable.columns()) {
            Object cell = stored.get(column.name());
            if (cell != null) {
                row.put(column.name(), cell.toString());
            }
        }
        return row;
    }

    private RowsField.Column column(Column column) {
        return new RowsField.Column(
                column.name(),
                column.label().in(locale),
                column.required() ? mustFill(input(column.type())) : input(column.type()),
                column.type() == VariableType.PARAGRAPH,
                column.total() == null ? null : new Sum(column, column.total()));
    }

    /** An empty row is no row, so that a cell does not say of itself that it is required; its mark is only drawn. */
    private static Function<String, TypedInput> mustFill(Function<String, TypedInput> input) {
        return label -> {
            var cell = input.apply(label);
            cell.component().addClassName("must-fill");
            return cell;
        };
    }

    private Function<String, TypedInput> input(VariableType type) {
        return switch (type) {
            case PARAGRAPH -> TypedInput::paragraph;
            case DATE -> TypedInput::day;
            case NUMBER, MONEY, PERCENT -> TypedInput::digits;
            case PERSON -> label -> TypedInput.oneOf(label, offered.team());
            case PARTY -> label -> TypedInput.oneOf(label, offered.parties());
            default -> TypedInput::line;
        };
    }

    /** What a column adds up to, beside what it must. */
    private final class Sum implements RowsField.Total {

        private final Column column;
        private final String wanted;

        Sum(Column column, String wanted) {
            this.column = column;
            this.wanted = wanted;
        }

        @Override
        public String told(long sum) {
            Long whole = whole();
            return whole == null
                    ? UI.getCurrent().getTranslation("agreement.sum", told(sum, column.type()))
                    : UI.getCurrent()
                            .getTranslation("agreement.sum.of", told(sum, column.type()), told(whole, column.type()));
        }

        @Override
        public boolean isMet(long sum) {
            Long whole = whole();
            return whole == null || whole == sum;
        }

        private @Nullable Long whole() {
            Object value = wanted.matches(DIGITS) ? wanted : others.get(wanted);
            return value instanceof String digits && digits.matches(DIGITS) ? Long.valueOf(digits) : null;
        }

        private String told(long number, VariableType type) {
            return switch (type) {
                case MONEY -> Amount.inTable(number, locale);
                case PERCENT -> number + "%";
                default -> String.valueOf(number);
            };
        }
    }
}
