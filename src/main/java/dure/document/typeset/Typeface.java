package dure.document.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One shipped font, read once, and the widths of its glyphs. */
public final class Typeface {

    private static final Set<String> NEEDED =
            Set.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "name", "OS/2", "cvt ", "fpgm", "prep");

    private static final int TABLE_COUNT = 4;
    private static final int LIST = 12;
    private static final int ENTRY = 16;

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
            byte[] tables = onlyNeeded(in.readAllBytes());
            return new Typeface(new TTFParser().parseEmbedded(new ByteArrayInputStream(tables)));
        } catch (IOException e) {
            throw new IllegalStateException("font unreadable: " + file, e);
        }
    }

    /** The font with a shorter list of tables: reading those for complex scripts costs 20 MB and most of the time. */
    private static byte[] onlyNeeded(byte[] font) {
        ByteBuffer list = ByteBuffer.wrap(font);
        int kept = 0;
        for (int i = 0; i < list.getShort(TABLE_COUNT); i++) {
            byte[] entry = Arrays.copyOfRange(font, LIST + ENTRY * i, LIST + ENTRY * (i + 1));
            if (NEEDED.contains(new String(entry, 0, 4, StandardCharsets.US_ASCII))) {
                list.put(LIST + ENTRY * kept++, entry);
            }
        }
        list.putShort(TABLE_COUNT, (short) kept);
        return font;
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
