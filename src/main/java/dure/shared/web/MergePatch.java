package dure.shared.web;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes a record by what a PATCH sends (RFC 7396): a field left out stays, null empties it, an unknown one is refused. */
@Component
public class MergePatch {

    private static final String VERSION = "version";

    private final JsonMapper json;

    MergePatch(JsonMapper json) {
        this.json = json;
    }

    /** The version in the body, or null. */
    public static @Nullable Integer version(ObjectNode patch) {
        var version = patch.get(VERSION);
        return version != null && version.isInt() ? version.asInt() : null;
    }

    public <T> T apply(T current, ObjectNode patch, Class<T> type) {
        ObjectNode merged = json.valueToTree(current);
        var fields = patch.deepCopy();
        fields.remove(VERSION);
        fields.properties().forEach(field -> set(merged, field.getKey(), field.getValue()));
        try {
            return json.treeToValue(merged, type);
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException("patch", unreadable, new Nothing());
        }
    }

    /** At the top null is kept, so that the record decides what may be empty and whether it knows the field at all. */
    private static void set(ObjectNode target, String name, JsonNode value) {
        if (!(value instanceof ObjectNode changes)) {
            target.set(name, value);
            return;
        }
        ObjectNode inner = target.get(name) instanceof ObjectNode before ? before : target.putObject(name);
        for (var field : changes.properties()) {
            if (field.getValue().isNull()) {
                inner.remove(field.getKey());
            } else {
                set(inner, field.getKey(), field.getValue());
            }
        }
    }

    /** The body was read already. */
    private static final class Nothing implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return InputStream.nullInputStream();
        }

        @Override
        public HttpHeaders getHeaders() {
            return new HttpHeaders();
        }
    }
}
