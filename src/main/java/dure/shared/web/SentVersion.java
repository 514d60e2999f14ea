package dure.shared.web;

import dure.shared.InvalidInput;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version a change was made from: {@code version} in the body, or the header {@code If-Match}. */
public final class SentVersion {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private SentVersion() {}

    /** Of a change, which must name one: the header wins; with neither of them the change is refused. */
    public static int of(@Nullable Integer inBody, @Nullable String ifMatch) {
        if (ifMatch != null) {
            return tag(ifMatch);
        }
        if (inBody == null) {
            throw InvalidInput.of("/version", "input.version");
        }
        return inBody;
    }

    /** Of an act, which may name one: null acts on the thing as it is, and so does {@code If-Match: *}. */
    public static @Nullable Integer ifNamed(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        return tag(ifMatch);
    }

    private static int tag(String ifMatch) {
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw InvalidInput.of("/version", "input.version");
        }
        return Integer.parseInt(tag.group(1));
    }
}
