package dure.document.pdf;

import dure.document.typeset.Content;
import dure.document.typeset.Line.Piece;
import dure.document.typeset.Mark;
import dure.document.typeset.Page;
import dure.document.typeset.Spread;
import dure.document.typeset.Style;
import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;

/** Paints the marks of a page; consecutive marks of one tag become one marked sequence. */
final class Painter {

    private final StructureTree structure;

    Painter(StructureTree structure) {
        this.structure = structure;
    }

    void paint(PdfContentByte canvas, Page page) {
        List<Content> contents = inReadingOrder(page.contents());
        for (int i = 0; i < contents.size(); i++) {
            Content content = contents.get(i);
            if (i == 0 || contents.get(i - 1).tag() != content.tag()) {
                structure.begin(canvas, content.tag());
            }
            content.marks().forEach(mark -> paint(canvas, mark));
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

    private static void paint(PdfContentByte canvas, Mark mark) {
        switch (mark) {
            case Mark.Text text -> text(canvas, text);
            case Mark.Rule rule -> rule(canvas, rule);
            case Mark.Area area -> {
                canvas.setColorFill(grey(area.grey()));
                canvas.rectangle(area.x(), fromBottom(area.y() + area.height()), area.width(), area.height());
                canvas.fill();
            }
        }
    }

    private static void rule(PdfContentByte canvas, Mark.Rule rule) {
        canvas.setLineWidth(rule.width());
        canvas.setColorStroke(grey(rule.grey()));
        canvas.moveTo(rule.x(), fromBottom(rule.y()));
        canvas.lineTo(rule.toX(), fromBottom(rule.toY()));
        canvas.stroke();
    }

    private static void text(PdfContentByte canvas, Mark.Text text) {
        Style style = text.style();
        canvas.setColorFill(grey(style.grey()));
        float x = text.x();
        for (Piece piece : text.line().pieces()) {
            switch (piece) {
                case Piece.Glyphs glyphs -> {
                    glyphs(canvas, glyphs, style.size(), x, text.y(), text.spread());
                    x += glyphs.width() + text.spread().widening(glyphs.text());
                }
                case Piece.Blank blank -> {
                    blank(canvas, blank, style, x, text.y());
                    x += blank.width();
                }
            }
        }
    }

    /** A line to write on, and above its middle the small word that says a value is missing. */
    private static void blank(PdfContentByte canvas, Piece.Blank blank, Style style, float x, float y) {
        canvas.setColorFill(grey(0.35f));
        float middle = x + (blank.width() - blank.word().width()) / 2;
        glyphs(canvas, blank.word(), style.size() * 0.7f, middle, y - 0.5f, Spread.NONE);
        canvas.setColorFill(grey(style.grey()));
        rule(canvas, new Mark.Rule(x + 1, y + 2, x + blank.width() - 1, y + 2, 0.5f, 0.2f));
    }

    private static void glyphs(
            PdfContentByte canvas, Piece.Glyphs glyphs, float size, float x, float y, Spread spread) {
        canvas.beginText();
        canvas.setFontAndSize(glyphs.face().font(), size);
        canvas.moveText(x, fromBottom(y));
        canvas.setCharacterSpacing(spread.letter());
        if (spread.gap() == 0) {
            canvas.showText(glyphs.text());
        } else {
            canvas.showText(stretched(glyphs.text(), -spread.gap() * 1000 / size));
        }
        canvas.endText();
    }

    /** Word spacing (Tw) has no effect on Identity-H fonts, so the pen is moved at each space. */
    private static PdfTextArray stretched(String text, float adjustment) {
        PdfTextArray parts = new PdfTextArray();
        int from = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
            parts.add(text.substring(from, space + 1));
            parts.add(adjustment);
            from = space + 1;
        }
        if (from < text.length()) {
            parts.add(text.substring(from));
        }
        return parts;
    }

    private static float fromBottom(float y) {
        return Page.HEIGHT - y;
    }

    private static Color grey(float level) {
        return new Color(level, level, level);
    }
}
