package dure.document.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One shipped font, read once, and the widths of its glyphs. */
public final class Typeface {

    private static final short UNKNOWN = Short.MIN_VALUE;
    private static final short ABSENT = -1;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final int unitsPerEm;
    private final short[] advances = new short[0x10000];

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        Arrays.fill(advances, UNKNOWN);
    }

    static Typeface load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font missing: " + file);
            }
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new IllegalStateException("font unreadable: " + file, e);
        }
    }

    /** The whole font; it is only read, by as many threads as like. */
    public TrueTypeFont font() {
        return font;
    }

    /** The number of a character's glyph in the whole font. */
    public int glyph(int codePoint) {
        return glyphs.getGlyphId(codePoint);
    }

    /** The width of a character in thousandths of the font size. */
    public int thousandths(int codePoint) {
        if (codePoint >= advances.length) {
            return measure(codePoint);
        }
        short known = advances[codePoint];
        if (known == UNKNOWN) {
            advances[codePoint] = known = measure(codePoint);
        }
        return known;
    }

    /** A length of the font's own units in thousandths of the font size. */
    public int thousandthsOf(int units) {
        return units * 1000 / unitsPerEm;
    }

    boolean prints(int codePoint) {
        return thousandths(codePoint) != ABSENT;
    }

    /** The width of a character in points. */
    float advance(int codePoint, float size) {
        return Math.max(0, thousandths(codePoint)) * size / 1000f;
    }

    private short measure(int codePoint) {
        int glyph = glyph(codePoint);
        try {
            return glyph == 0 ? ABSENT : (short) thousandthsOf(font.getAdvanceWidth(glyph));
        } catch (IOException e) {
            throw new IllegalStateException("a font is read from memory", e);
        }
    }
}
