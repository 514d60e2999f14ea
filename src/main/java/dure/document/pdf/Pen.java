package dure.document.pdf;

import dure.document.Run.Change;
import dure.document.typeset.Line.Piece;
import dure.document.typeset.Mark;
import dure.document.typeset.Page;
import dure.document.typeset.Spread;
import dure.document.typeset.Typeface;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;

/** Writes the operators of one page (ISO 32000-1, 8 and 9); what is set already is not said again. */
final class Pen {

    private final ByteBuffer out;
    private final Map<Typeface, EmbeddedFont> fonts;
    private float grey;
    private float letterSpace;
    private float size;
    private @Nullable EmbeddedFont font;

    Pen(ByteBuffer out, Map<Typeface, EmbeddedFont> fonts) {
        this.out = out;
        this.fonts = fonts;
    }

    /** The colour of text and areas. */
    void grey(float level) {
        if (level != grey) {
            grey = level;
            colour(level, " rg\n");
        }
    }

    void area(Mark.Area area) {
        grey(area.grey());
        numbers(area.x(), fromBottom(area.y() + area.height()), area.width(), area.height());
        out.append(" re f\n");
    }

    void rule(Mark.Rule rule) {
        numbers(rule.width());
        out.append(" w\n");
        colour(rule.grey(), " RG\n");
        numbers(rule.x(), fromBottom(rule.y()));
        out.append(" m ");
        numbers(rule.toX(), fromBottom(rule.toY()));
        out.append(" l S\n");
    }

    /** A line to write on, and above its middle the small word that says a value is missing. */
    void blank(Piece.Blank blank, float textSize, float x, float y) {
        grey(0.35f);
        float middle = x + (blank.width() - blank.word().width()) / 2;
        glyphs(blank.word(), textSize * 0.7f, middle, y - 0.5f, Spread.NONE);
        rule(new Mark.Rule(x + 1, y + 2, x + blank.width() - 1, y + 2, 0.5f, 0.2f));
    }

    /** Words that go are struck through, words that come are underlined. */
    void change(Piece.Glyphs glyphs, float textSize, float x, float y) {
        if (glyphs.change() != null) {
            float at = y + textSize * (glyphs.change() == Change.DELETED ? -0.33f : 0.19f);
            rule(new Mark.Rule(x, at, x + glyphs.wordsWidth(textSize), at, 0.6f, 0));
        }
    }

    void glyphs(Piece.Glyphs glyphs, float textSize, float x, float y, Spread spread) {
        EmbeddedFont wanted = Objects.requireNonNull(fonts.get(glyphs.face()));
        if (glyphs.language() != null) {
            out.append("/Span<</Lang(")
                    .append(glyphs.language().toLanguageTag())
                    .append(")>>BDC\n");
        }
        out.append("BT\n");
        if (wanted != font || textSize != size) {
            font = wanted;
            size = textSize;
            out.append('/').append(wanted.name()).append(' ').append(textSize).append(" Tf ");
        }
        if (spread.letter() != letterSpace) {
            letterSpace = spread.letter();
            out.append(letterSpace).append(" Tc ");
        }
        numbers(x, fromBottom(y));
        out.append(" Td ");
        show(wanted, glyphs.text(), -spread.gap() * 1000 / textSize);
        out.append(glyphs.language() == null ? " ET\n" : " ET EMC\n");
    }

    /** Word spacing (Tw) has no effect on fonts with numbers of two bytes, so the pen is moved at each space. */
    private void show(EmbeddedFont shown, String text, float atSpaces) {
        if (atSpaces == 0) {
            shown.append(out, text);
            out.append("Tj");
            return;
        }
        out.append('[');
        int from = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
            shown.append(out, text.substring(from, space + 1));
            out.append(atSpaces);
            from = space + 1;
        }
        if (from < text.length()) {
            shown.append(out, text.substring(from));
        }
        out.append("]TJ");
    }

    private void colour(float level, String operator) {
        numbers(level, level, level);
        out.append(operator);
    }

    private void numbers(float... values) {
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? "" : " ").append(values[i]);
        }
    }

    private static float fromBottom(float y) {
        return Page.HEIGHT - y;
    }
}
