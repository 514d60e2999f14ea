package dure.deliverable.web;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes a record by what a PATCH sends (RFC 7396): a field left out stays, null empties it, an unknown one is refused. */
@Component
class MergePatch {

    private static final String VERSION = "version";

    private final JsonMapper json;

    MergePatch(JsonMapper json) {
        this.json = json;
    }

    /** The version in the body, or null. */
    static @Nullable Integer version(ObjectNode patch) {
        var version = patch.get(VERSION);
        return version != null && version.isInt() ? version.asInt() : null;
    }

    <T> T apply(T current, ObjectNode patch, Class<T> type) {
        ObjectNode merged = json.valueToTree(current);
        patch.properties().forEach(field -> merged.set(field.getKey(), field.getValue()));
        merged.remove(VERSION);
        try {
            return json.treeToValue(merged, type);
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException("patch", unreadable, new Nothing());
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
