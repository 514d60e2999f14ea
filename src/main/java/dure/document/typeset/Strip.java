package dure.document.typeset;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a page that is never cut: a line, a table row, a row of signature boxes.
 *
 * @param before the space above it, dropped at the top of a page
 * @param withNext whether the next strip must stand on the same page
 * @param newPage whether it starts a page
 * @param bookmark its entry in the viewer's outline
 * @param repeated what is painted again above it when a page begins with it: the header of its table
 */
record Strip(
        float before,
        float height,
        List<Content> contents,
        boolean withNext,
        boolean newPage,
        @Nullable String bookmark,
        @Nullable Strip repeated) {

    static Strip of(float before, float height, List<Content> contents) {
        return new Strip(before, height, contents, false, false, null, null);
    }

    Strip heldToNext() {
        return new Strip(before, height, contents, true, newPage, bookmark, repeated);
    }

    /** This and another strip of a column to the right, as one. */
    Strip beside(Strip right) {
        List<Content> both =
                Stream.concat(contents.stream(), right.contents.stream()).toList();
        float top = Math.max(before, right.before);
        float tallest = Math.max(height, right.height);
        return new Strip(top, tallest, both, withNext || right.withNext, newPage, bookmark, repeated);
    }

    Strip onNewPage() {
        return new Strip(before, height, contents, withNext, true, bookmark, repeated);
    }

    Strip bookmarked(String title) {
        return new Strip(before, height, contents, withNext, newPage, title, repeated);
    }

    Strip under(Strip header) {
        return new Strip(before, height, contents, withNext, newPage, bookmark, header);
    }
}
