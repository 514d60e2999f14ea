package dure.document.pdf;

import dure.document.typeset.Content;
import dure.document.typeset.Line.Piece;
import dure.document.typeset.Mark;
import dure.document.typeset.Page;
import dure.document.typeset.Typeface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;

/** Paints the marks of a page; consecutive marks of one tag become one marked sequence. */
final class Painter {

    private final StructureTree structure;
    private final Map<Typeface, EmbeddedFont> fonts;

    Painter(StructureTree structure, Map<Typeface, EmbeddedFont> fonts) {
        this.structure = structure;
        this.fonts = fonts;
    }

    void paint(PdfContentByte canvas, Page page) {
        Pen pen = new Pen(canvas.getInternalBuffer(), fonts);
        List<Content> contents = inReadingOrder(page.contents());
        for (int i = 0; i < contents.size(); i++) {
            Content content = contents.get(i);
            if (i == 0 || contents.get(i - 1).tag() != content.tag()) {
                structure.begin(canvas, content.tag());
            }
            content.marks().forEach(mark -> paint(pen, mark));
            if (i + 1 == contents.size() || contents.get(i + 1).tag() != content.tag()) {
                canvas.endMarkedContentSequence();
            }
        }
    }

    /** What belongs to one part of the document stands together: one column of a pair, then the other. */
    private static List<Content> inReadingOrder(List<Content> contents) {
        Map<Object, List<Content>> parts = new LinkedHashMap<>();
        for (Content content : contents) {
            Object part = content.tag() == null ? new Object() : content.tag().part();
            parts.computeIfAbsent(part, first -> new ArrayList<>()).add(content);
        }
        return parts.values().stream().flatMap(List::stream).toList();
    }

    private static void paint(Pen pen, Mark mark) {
        switch (mark) {
            case Mark.Text text -> text(pen, text);
            case Mark.Rule rule -> pen.rule(rule);
            case Mark.Area area -> pen.area(area);
        }
    }

    private static void text(Pen pen, Mark.Text text) {
        float x = text.x();
        for (Piece piece : text.line().pieces()) {
            switch (piece) {
                case Piece.Glyphs glyphs -> {
                    pen.grey(text.style().grey());
                    pen.glyphs(glyphs, text.style().size(), x, text.y(), text.spread());
                    pen.change(glyphs, text.style().size(), x, text.y());
                    x += glyphs.width() + text.spread().widening(glyphs.text());
                }
                case Piece.Blank blank -> {
                    pen.blank(blank, text.style().size(), x, text.y());
                    x += blank.width();
                }
            }
        }
    }
}
