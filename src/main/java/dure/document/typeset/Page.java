package dure.document.typeset;

import java.util.ArrayList;
import java.util.List;

/** One finished page: what is painted where, and the headings the outline points to. */
public record Page(List<Content> contents, List<Bookmark> bookmarks) {

    /** A4 in points, with margins of 25 mm and 20 mm below. */
    public static final float WIDTH = 595.28f;

    public static final float HEIGHT = 841.89f;
    static final float SIDE = 70.87f;
    static final float TOP = 70.87f;
    static final float BOTTOM = 56.69f;
    static final float TEXT_WIDTH = WIDTH - 2 * SIDE;
    static final float TEXT_HEIGHT = HEIGHT - TOP - BOTTOM;

    Page() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** A heading and its distance from the top edge. */
    public record Bookmark(String title, float y) {}
}
