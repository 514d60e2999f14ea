package dure.deliverable;

import java.util.regex.Pattern;

/** A path inside a repository with {@code *} and {@code **}, as REUSE.toml takes it: relative, with forward slashes. */
final class PathGlob {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\\"\\p{Cntrl}]|^/|^[A-Za-z]:|(^|/)\\.\\.(/|$)|//");

    private PathGlob() {}

    static boolean isValid(String path) {
        return !path.isEmpty() && !FORBIDDEN.matcher(path).find();
    }
}
