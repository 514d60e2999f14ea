package dure.shared.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a day as {@code YYYY-MM-DD} and nothing else; the standard reader also takes numbers, lists and times of day. */
class DayReader extends StdDeserializer<LocalDate> {

    DayReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(context.constructType(LocalDate.class), json);
        }
        try {
            return LocalDate.parse(json.getString());
        } catch (DateTimeException noDay) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getString(), "no day");
        }
    }
}
