package dure.agreement;

import dure.shared.InvalidInput;
import dure.shared.PlainText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as they come in JSON or from a form, brought to what a template takes: texts, lists of texts, and rows of texts by column; empty ones are left out. */
final class ValueMap {

    private ValueMap() {}

    static Map<String, Object> of(@Nullable Map<String, ?> entered) {
        var values = new LinkedHashMap<String, Object>();
        if (entered != null) {
            entered.forEach((name, value) -> {
                if (value != null) {
                    values.put(name, value instanceof List<?> list ? items(name, list) : text(name, value));
                }
            });
        }
        values.values()
                .removeIf(
                        value -> value.equals(List.of()) || (value instanceof String text && PlainText.isBlank(text)));
        return Collections.unmodifiableMap(values);
    }

    /** Texts, or the rows of a table. */
    private static List<Object> items(String name, List<?> list) {
        return list.stream()
                .map(item -> item instanceof Map<?, ?> row ? row(name, row) : text(name, item))
                .toList();
    }

    private static Map<String, String> row(String name, Map<?, ?> cells) {
        var row = new LinkedHashMap<String, String>();
        cells.forEach((column, value) -> {
            if (value != null) {
                row.put(column.toString(), text(name, value));
            }
        });
        return Collections.unmodifiableMap(row);
    }

    private static String text(String name, @Nullable Object value) {
        return switch (value) {
            case String text -> String.valueOf(PlainText.paragraphs(text));
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case null -> throw InvalidInput.of("/values/" + name, "agreement.value.kind");
            default -> throw InvalidInput.of("/values/" + name, "agreement.value.kind");
        };
    }
}
