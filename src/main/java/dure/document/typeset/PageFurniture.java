package dure.document.typeset;

import dure.document.DocumentInfo;
import dure.document.typeset.TextSetter.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands on every page: number and version, page and fingerprint below, a warning above. */
final class PageFurniture {

    private static final float FOOTER_TOP = Page.HEIGHT - 40;
    private static final float WARNING_TOP = 34;

    private final DocumentInfo info;
    private final Words words;
    private final LineBreaker breaker;

    PageFurniture(DocumentInfo info, Words words, LineBreaker breaker) {
        this.info = info;
        this.words = words;
        this.breaker = breaker;
    }

    void addTo(List<Page> pages) {
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).contents().add(new Content(null, marks((i + 1) + " / " + pages.size())));
        }
    }

    private List<Mark> marks(String page) {
        List<Mark> marks = new ArrayList<>();
        float right = Page.SIDE + Page.TEXT_WIDTH;
        marks.add(new Mark.Rule(Page.SIDE, FOOTER_TOP - 5, right, FOOTER_TOP - 5, 0.4f, 0.7f));
        String name = Stream.of(info.number(), info.version())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        addTo(marks, name, Style.FOOTER, FOOTER_TOP);
        addTo(marks, page, Style.FOOTER.aligned(Style.Align.CENTRE), FOOTER_TOP);
        if (info.fingerprint() != null) {
            String fingerprint = words.fingerprint() + " " + info.fingerprint();
            addTo(marks, fingerprint, Style.FOOTER.aligned(Style.Align.RIGHT), FOOTER_TOP);
        }
        if (info.mark() != null) {
            addTo(marks, info.mark(), Style.WARNING, WARNING_TOP);
        }
        return marks;
    }

    private void addTo(List<Mark> marks, String text, Style style, float top) {
        if (!text.isBlank()) {
            marks.add(TextSetter.mark(breaker.line(text, style), style, Column.PAGE, top));
        }
    }
}
