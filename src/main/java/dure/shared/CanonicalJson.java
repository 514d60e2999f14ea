package dure.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/** JSON in the one form that can be hashed (RFC 8785). */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CanonicalJson() {}

    /** The canonical UTF-8 bytes of a map, list, record or plain value. */
    public static byte[] bytesOf(Object value) {
        try {
            return new JsonCanonicalizer(MAPPER.writeValueAsString(value)).getEncodedUTF8();
        } catch (IOException impossible) {
            throw new IllegalStateException("JSON that we wrote ourselves could not be read", impossible);
        }
    }

    public static String of(Object value) {
        return new String(bytesOf(value), StandardCharsets.UTF_8);
    }
}
