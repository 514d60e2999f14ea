package dure.document.pdf;

import dure.document.typeset.Content;
import dure.document.typeset.Line.Piece;
import dure.document.typeset.Mark;
import dure.document.typeset.Page;
import dure.document.typeset.Typeface;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.ByteBuffer;

/** The characters of a font that one document uses, numbered from 1 in the order of Unicode. */
final class EmbeddedFont {

    private static final HexFormat HEX = HexFormat.of();
    private static final int MOST_IN_ONE_RANGE = 100; // Adobe Technical Note 5014
    private static final String UNICODE_HEAD = """
            /CIDInit/ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def/CMapType 2 def
            1 begincodespacerange<0000><FFFF>endcodespacerange
            """;

    private final String name;
    private final Typeface face;
    private final int[] characters;

    private EmbeddedFont(String name, Typeface face, BitSet characters) {
        this.name = name;
        this.face = face;
        this.characters = characters.stream().toArray();
    }

    /** The fonts of a document, each with the characters its pages use. */
    static Map<Typeface, EmbeddedFont> of(List<Page> pages) {
        Map<Typeface, BitSet> used = new LinkedHashMap<>();
        for (Page page : pages) {
            for (Content content : page.contents()) {
                for (Mark mark : content.marks()) {
                    if (mark instanceof Mark.Text text) {
                        text.line().pieces().forEach(piece -> collect(piece, used));
                    }
                }
            }
        }
        Map<Typeface, EmbeddedFont> fonts = new LinkedHashMap<>();
        used.forEach((face, characters) ->
                fonts.put(face, new EmbeddedFont("F" + (fonts.size() + 1), face, characters)));
        return fonts;
    }

    private static void collect(Piece piece, Map<Typeface, BitSet> used) {
        Piece.Glyphs glyphs = switch (piece) {
            case Piece.Glyphs written -> written;
            case Piece.Blank blank -> blank.word();
        };
        BitSet characters = used.computeIfAbsent(glyphs.face(), face -> new BitSet());
        glyphs.text().codePoints().forEach(characters::set);
    }

    /** The font's name in the pages' resources. */
    String name() {
        return name;
    }

    /** Writes a text as a string of character numbers, two bytes each. */
    void append(ByteBuffer out, String text) {
        out.append('(');
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int number = Arrays.binarySearch(characters, text.codePointAt(i)) + 1;
            appendByte(out, number >> 8);
            appendByte(out, number & 0xFF);
        }
        out.append(')');
    }

    private static void appendByte(ByteBuffer out, int value) {
        switch (value) {
            case '(', ')', '\\' -> out.append('\\').append((byte) value);
            case '\r' -> out.append("\\r");
            default -> out.append((byte) value);
        }
    }

    Typeface face() {
        return face;
    }

    /** The characters by number, the first has number 1. */
    int[] characters() {
        return characters;
    }

    /** The width most characters have, in thousandths: that of a syllable in Korean. */
    int usualWidth() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int character : characters) {
            counts.merge(face.thousandths(character), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** The other widths as PDF lists them: the first number of each stretch, then its widths (ISO 32000-1, 9.7.4.3). */
    String otherWidths(int usual) {
        StringBuilder list = new StringBuilder("[");
        boolean open = false;
        for (int i = 0; i < characters.length; i++) {
            int width = face.thousandths(characters[i]);
            if (width != usual) {
                list.append(open ? " " : (i + 1) + "[").append(width);
            } else if (open) {
                list.append(']');
            }
            open = width != usual;
        }
        return list.append(open ? "]]" : "]").toString();
    }

    /** Which text the numbers stand for, so that what is copied or read aloud is what was written. */
    String unicode() {
        StringBuilder map = new StringBuilder(UNICODE_HEAD);
        for (int from = 0; from < characters.length; from += MOST_IN_ONE_RANGE) {
            int to = Math.min(characters.length, from + MOST_IN_ONE_RANGE);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append('<').append(HEX.toHexDigits((short) (i + 1))).append("><");
                for (char unit : Character.toChars(characters[i])) {
                    map.append(HEX.toHexDigits(unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict/CMap defineresource pop end end")
                .toString();
    }
}
