package dure.template.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "name" (there is a value), "name=VALUE" (it is this one or among them), or either turned round by "!". */
public record Condition(String name, @Nullable String value, boolean negated) {

    private static final Pattern FORM = Pattern.compile("(!?)([a-zA-Z][a-zA-Z0-9._]*)(?:=([A-Za-z][A-Za-z0-9_]*))?");

    public static Condition of(String written) {
        var matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a condition: " + written);
        }
        return new Condition(
                matcher.group(2), matcher.group(3), !matcher.group(1).isEmpty());
    }

    /** As it stands in a file. */
    public String written() {
        return (negated ? "!" : "") + name + (value == null ? "" : "=" + value);
    }

    public boolean holds(Map<String, ?> values) {
        return isMet(values.get(name)) != negated;
    }

    private boolean isMet(@Nullable Object actual) {
        if (value != null) {
            return actual instanceof List<?> list ? list.contains(value) : value.equals(actual);
        }
        return switch (actual) {
            case null -> false;
            case List<?> list -> !list.isEmpty();
            default -> !actual.toString().isBlank() && !actual.equals("false");
        };
    }
}
