package dure.document.typeset;

import dure.document.Document;
import dure.document.DocumentInfo;
import dure.document.Phrase;
import dure.document.typeset.TextSetter.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What stands on every page: number and version, page and fingerprint below, a warning above. */
final class PageFurniture {

    private static final float FOOTER_TOP = Page.HEIGHT - 40;
    private static final float WARNING_TOP = 34;

    private final DocumentInfo info;
    private final Phrase fingerprint;
    private final TextSetter text;

    PageFurniture(Document document, LineBreaker breaker) {
        this.info = document.info();
        this.fingerprint = document.besideLanguage()
                .map(other ->
                        fingerprint(info.language()).beside(fingerprint(other).in(other)))
                .orElseGet(() -> fingerprint(info.language()));
        this.text = new TextSetter(breaker);
    }

    private static Phrase fingerprint(Locale language) {
        return Phrase.of(Words.in(language).fingerprint());
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
        addTo(marks, name(), Style.FOOTER, FOOTER_TOP);
        addTo(marks, Phrase.of(page), Style.FOOTER.aligned(Style.Align.CENTRE), FOOTER_TOP);
        if (info.fingerprint() != null) {
            Phrase printed = fingerprint.then(" ", Phrase.of(info.fingerprint()));
            addTo(marks, printed, Style.FOOTER.aligned(Style.Align.RIGHT), FOOTER_TOP);
        }
        if (info.mark() != null) {
            addTo(marks, info.mark(), Style.WARNING, WARNING_TOP);
        }
        return marks;
    }

    private Phrase name() {
        Phrase number = Phrase.of(Objects.requireNonNullElse(info.number(), ""));
        Phrase version = Objects.requireNonNullElse(info.version(), Phrase.of(""));
        return number.isBlank() ? version : number.then(" · ", version);
    }

    private void addTo(List<Mark> marks, Phrase phrase, Style style, float top) {
        if (!phrase.isBlank()) {
            marks.addAll(text.block(phrase.runs(), style, Column.PAGE, top));
        }
    }
}
