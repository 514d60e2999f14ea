package dure.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * When an agreement is in force, as its settled values say. One that renews itself has no last day until somebody ends it.
 *
 * @param startsOn null: from the day of the last signature
 * @param endsOn null: no last day
 */
record Term(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {

    private static final String START = "term.start";
    private static final String END = "term.end";
    private static final String RENEWAL = "term.renewal";

    static Term of(JsonNode values) {
        boolean renewsItself = "AUTO".equals(values.path(RENEWAL).asString(""));
        return new Term(day(values.path(START)), renewsItself ? null : day(values.path(END)));
    }

    private static @Nullable LocalDate day(JsonNode value) {
        return value.isString() ? LocalDate.parse(value.stringValue()) : null;
    }
}
