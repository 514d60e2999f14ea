package dure.template;

import dure.document.Block;
import dure.shared.BusinessNumber;
import dure.template.words.Day;
import dure.template.words.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How checked values are written in one language: dates, money, choices, tables. */
final class ValueWords {

    private static final char NO_BREAK = '\u00A0';

    private final Locale language;

    ValueWords(Locale language) {
        this.language = language;
    }

    /** A String, a List of Strings, or a {@link Block.Table}. */
    Object written(Variable variable, Object value) {
        return switch (variable.type()) {
            case CHOICE -> label(variable, value.toString());
            case CHOICES ->
                ((List<?>) value)
                        .stream()
                                .map(chosen -> label(variable, chosen.toString()))
                                .toList();
            case ROWS -> table(variable, (List<?>) value);
            case LIST, LICENSES -> value;
            default -> written(variable.type(), value.toString());
        };
    }

    /** All choices, each with its box, from which no line break parts it. */
    String boxes(Variable variable, Object chosen) {
        return String.join(
                "  ",
                variable.choices().stream()
                        .map(choice -> (isChosen(choice, chosen) ? "■" : "□")
                                + NO_BREAK
                                + choice.label().in(language))
                        .toList());
    }

    private static boolean isChosen(Choice choice, Object chosen) {
        return chosen instanceof List<?> several
                ? several.contains(choice.value())
                : choice.value().equals(chosen);
    }

    private String label(Variable variable, String value) {
        return variable.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .orElseThrow()
                .label()
                .in(language);
    }

    private String written(VariableType type, String text) {
        return switch (type) {
            case DATE -> Day.written(LocalDate.parse(text), language);
            case PERIOD -> Day.period(text, language);
            case MONEY -> Money.written(Long.parseLong(text), language);
            case PERCENT -> text + "%";
            case BUSINESS_NUMBER -> businessNumber(text);
            default -> text;
        };
    }

    /** 123-45-67891. */
    static String businessNumber(String digits) {
        return new BusinessNumber(digits).grouped();
    }

    private Block.Table table(Variable variable, List<?> rows) {
        return Block.Table.of(
                variable.columns().stream()
                        .map(column -> column.label().in(language))
                        .toList(),
                rows.stream()
                        .map(row -> variable.columns().stream()
                                .map(column -> cell(column, (Map<?, ?>) row))
                                .toList())
                        .toList(),
                variable.columns().stream().map(Column::width).toList());
    }

    /** In tables days and amounts are written short: 2026. 11. 21.; 3,000,000원. */
    private String cell(Column column, Map<?, ?> row) {
        Object value = row.get(column.name());
        if (value == null) {
            return "";
        }
        return switch (column.type()) {
            case DATE -> Day.inTable(LocalDate.parse(value.toString()), language);
            case MONEY -> Money.inTable(Long.parseLong(value.toString()), language);
            default -> written(column.type(), value.toString());
        };
    }
}
