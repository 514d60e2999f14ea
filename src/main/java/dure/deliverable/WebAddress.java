package dure.deliverable;

import dure.shared.InvalidInput;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** An address that may stand as a link on a page: http or https, with a host and without a password in it. */
final class WebAddress {

    private WebAddress() {}

    static void check(String pointer, @Nullable String address) {
        if (address != null && !isValid(address)) {
            throw InvalidInput.of(pointer, "deliverable.url");
        }
    }

    private static boolean isValid(String address) {
        try {
            var uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
