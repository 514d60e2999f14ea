package dure.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a font with the glyphs of one document only. OpenPDF's own subset keeps the tables of all 14,000 glyphs, which
 * doubles the file and the time to pack it.
 */
final class FontWriter {

    /** What ISO 32000-1, 9.9 asks of the file of a CIDFont; its characters are found by number, not by a cmap. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep");

    private static final int SYMBOLIC = 4;
    private static final int USUAL_STEM = 80;

    private final PdfWriter writer;
    private final EmbeddedFont font;
    private final TTFSubsetter subset;
    private final PdfName name;

    private FontWriter(PdfWriter writer, EmbeddedFont font) throws IOException {
        this.writer = writer;
        this.font = font;
        this.subset = new TTFSubsetter(font.face().font(), TABLES);
        this.name =
                new PdfName(tag(font.characters()) + "+" + font.face().font().getName());
        Arrays.stream(font.characters()).forEach(subset::add);
    }

    static PdfIndirectReference write(PdfWriter writer, EmbeddedFont font) throws IOException {
        return new FontWriter(writer, font).write();
    }

    private PdfIndirectReference write() throws IOException {
        PdfDictionary whole = new PdfDictionary(PdfName.FONT);
        whole.put(PdfName.SUBTYPE, PdfName.TYPE0);
        whole.put(PdfName.BASEFONT, name);
        whole.put(PdfName.ENCODING, new PdfName("Identity-H"));
        whole.put(PdfName.DESCENDANTFONTS, new PdfArray(add(numbered())));
        whole.put(PdfName.TOUNICODE, packed(new PdfStream(font.unicode().getBytes(StandardCharsets.US_ASCII))));
        return add(whole);
    }

    private PdfDictionary numbered() throws IOException {
        int usual = font.usualWidth();
        PdfDictionary numbered = new PdfDictionary(PdfName.FONT);
        numbered.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        numbered.put(PdfName.BASEFONT, name);
        numbered.put(PdfName.CIDSYSTEMINFO, new PdfLiteral("<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"));
        numbered.put(PdfName.DW, new PdfNumber(usual));
        numbered.put(PdfName.W, new PdfLiteral(font.otherWidths(usual)));
        numbered.put(PdfName.CIDTOGIDMAP, packed(new PdfStream(glyphs())));
        numbered.put(PdfName.FONTDESCRIPTOR, add(descriptor()));
        return numbered;
    }

    private PdfDictionary descriptor() throws IOException {
        HeaderTable head = font.face().font().getHeader();
        OS2WindowsMetricsTable metrics = font.face().font().getOS2Windows();
        PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, name);
        descriptor.put(PdfName.FLAGS, new PdfNumber(SYMBOLIC));
        descriptor.put(PdfName.FONTBBOX, numbers(head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()));
        descriptor.put(PdfName.ASCENT, thousandths(metrics.getTypoAscender()));
        descriptor.put(PdfName.DESCENT, thousandths(metrics.getTypoDescender()));
        descriptor.put(PdfName.CAPHEIGHT, thousandths(metrics.getCapHeight()));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(0));
        descriptor.put(PdfName.STEMV, new PdfNumber(USUAL_STEM));
        descriptor.put(PdfName.FONTFILE2, file());
        return descriptor;
    }

    private PdfIndirectReference file() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream(64 * 1024);
        subset.writeToStream(file);
        PdfStream stream = new PdfStream(file.toByteArray());
        stream.put(PdfName.LENGTH1, new PdfNumber(file.size()));
        return packed(stream);
    }

    /** The glyph of each character in the new file: two characters may share one. */
    private byte[] glyphs() throws IOException {
        Map<Integer, Integer> renumbered = new HashMap<>();
        subset.getGIDMap().forEach((now, before) -> renumbered.put(before, now));
        int[] characters = font.characters();
        byte[] glyphs = new byte[2 + 2 * characters.length];
        for (int i = 0; i < characters.length; i++) {
            int glyph = renumbered.getOrDefault(font.face().glyph(characters[i]), 0);
            glyphs[2 * i + 2] = (byte) (glyph >> 8);
            glyphs[2 * i + 3] = (byte) glyph;
        }
        return glyphs;
    }

    /** Six letters that say which subset it is (ISO 32000-1, 9.6.4). */
    private static String tag(int[] characters) {
        StringBuilder tag = new StringBuilder();
        for (int rest = Arrays.hashCode(characters), i = 0; i < 6; i++, rest = Integer.rotateRight(rest, 5)) {
            tag.append((char) ('A' + Math.floorMod(rest, 26)));
        }
        return tag.toString();
    }

    private PdfArray numbers(int... units) {
        PdfArray numbers = new PdfArray();
        for (int each : units) {
            numbers.add(thousandths(each));
        }
        return numbers;
    }

    private PdfNumber thousandths(int units) {
        return new PdfNumber(font.face().thousandthsOf(units));
    }

    private PdfIndirectReference packed(PdfStream stream) throws IOException {
        stream.flateCompress(writer.getCompressionLevel());
        return add(stream);
    }

    private PdfIndirectReference add(PdfObject object) throws IOException {
        return writer.addToBody(object).getIndirectReference();
    }
}
