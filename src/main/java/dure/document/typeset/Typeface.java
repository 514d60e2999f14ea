package dure.document.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/** One shipped font, read once from bytes, and the widths of its glyphs. */
public final class Typeface {

    private static final short UNKNOWN = Short.MIN_VALUE;
    private static final short ABSENT = -1;

    private final BaseFont font;
    private final short[] advances = new short[0x10000];

    private Typeface(BaseFont font) {
        this.font = font;
        Arrays.fill(advances, UNKNOWN);
    }

    static Typeface load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font missing: " + file);
            }
            // from bytes: by file name OpenPDF reads the file again for each document
            BaseFont font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
            font.setIncludeCidSet(false); // OpenPDF's CIDSet is incomplete, which PDF/A-3 rejects
            font.setSecureRandom(new FixedSubsetTag());
            return new Typeface(font);
        } catch (IOException e) {
            throw new IllegalStateException("font unreadable: " + file, e);
        }
    }

    public BaseFont font() {
        return font;
    }

    boolean prints(int codePoint) {
        return thousandths(codePoint) != ABSENT;
    }

    /** The width of a character in points. */
    float advance(int codePoint, float size) {
        return Math.max(0, thousandths(codePoint)) * size / 1000f;
    }

    private short thousandths(int codePoint) {
        if (codePoint >= advances.length) {
            return measure(codePoint);
        }
        short known = advances[codePoint];
        if (known == UNKNOWN) {
            advances[codePoint] = known = measure(codePoint);
        }
        return known;
    }

    private short measure(int codePoint) {
        return font.charExists(codePoint) ? (short) font.getWidth(codePoint) : ABSENT;
    }

    /** OpenPDF draws the tag of a subset at random; the same document must give the same bytes. */
    private static final class FixedSubsetTag extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 3.5 / 26; // the letter D
        }
    }
}
