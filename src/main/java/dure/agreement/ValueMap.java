package dure.agreement;

import dure.shared.InvalidInput;
import dure.shared.PlainText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as they come in JSON or from a form, brought to what a template takes: texts and lists of texts; empty ones are left out. */
final class ValueMap {

    private ValueMap() {}

    static Map<String, Object> of(@Nullable Map<String, ?> entered) {
        var values = new LinkedHashMap<String, Object>();
        if (entered != null) {
            entered.forEach((name, value) -> {
                if (value != null) {
                    values.put(name, value instanceof List<?> list ? texts(name, list) : text(name, value));
                }
            });
        }
        values.values()
                .removeIf(
                        value -> value.equals(List.of()) || (value instanceof String text && PlainText.isBlank(text)));
        return Collections.unmodifiableMap(values);
    }

    private static List<String> texts(String name, List<?> list) {
        return list.stream().map(item -> text(name, item)).toList();
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
