package dure.document.typeset;

import dure.shared.InvalidInput;
import java.util.ArrayList;
import java.util.List;

/** Puts strips on pages: what must stay together stays together, a table's header comes again on each page. */
final class Paginator {

    private static final float ROUNDING = 0.01f;

    private final List<Page> pages = new ArrayList<>();
    private float used;

    List<Page> pages(List<Strip> strips) {
        newPage();
        for (int from = 0; from < strips.size(); ) {
            int to = endOfGroup(strips, from);
            place(strips.subList(from, to));
            from = to;
        }
        return pages;
    }

    private static int endOfGroup(List<Strip> strips, int from) {
        int to = from + 1;
        while (to < strips.size()
                && strips.get(to - 1).withNext()
                && !strips.get(to).newPage()) {
            to++;
        }
        return to;
    }

    private void place(List<Strip> group) {
        boolean forced = group.getFirst().newPage() && used > 0;
        if (forced || height(group) > room() && used > 0) {
            newPage(group.getFirst());
        }
        for (Strip strip : group) {
            if (strip.before() + strip.height() > room() + ROUNDING && used > 0) {
                newPage(strip); // a group taller than a page
            }
            place(strip);
        }
    }

    private static float height(List<Strip> group) {
        return (float) group.stream()
                .mapToDouble(strip -> strip.before() + strip.height())
                .sum();
    }

    private void place(Strip strip) {
        used += used > 0 ? strip.before() : 0;
        if (strip.height() > room() + ROUNDING) {
            throw InvalidInput.of("", "document.block.too-tall"); // refused, never cut off at the page's edge
        }
        float top = Page.TOP + used;
        Page page = pages.getLast();
        strip.contents().forEach(content -> page.contents().add(content.lowered(top)));
        if (strip.bookmark() != null) {
            page.bookmarks().add(new Page.Bookmark(strip.bookmark(), top));
        }
        used += strip.height();
    }

    private void newPage(Strip first) {
        newPage();
        Strip header = first.repeated();
        if (header != null) {
            place(Strip.of(
                    0,
                    header.height(),
                    header.contents().stream().map(Content::asDecoration).toList()));
        }
    }

    private void newPage() {
        pages.add(new Page());
        used = 0;
    }

    private float room() {
        return Page.TEXT_HEIGHT - used;
    }
}
