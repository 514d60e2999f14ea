package dure.shared.web;

import dure.shared.InvalidInput;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version a change was made from: {@code version} in the body, or the header {@code If-Match}. */
public final class SentVersion {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private SentVersion() {}

    /** The header wins; with neither of them the change is refused. */
    public static int of(@Nullable Integer inBody, @Nullable String ifMatch) {
        if (ifMatch != null) {
            var tag = TAG.matcher(ifMatch.strip());
            if (!tag.matches()) {
                throw InvalidInput.of("/version", "input.version");
            }
            return Integer.parseInt(tag.group(1));
        }
        if (inBody == null) {
            throw InvalidInput.of("/version", "input.version");
        }
        return inBody;
    }
}
