package dure.document.pdf;

import dure.document.typeset.Content;
import dure.document.typeset.Line.Piece;
import dure.document.typeset.Mark;
import dure.document.typeset.Page;
import dure.document.typeset.Typeface;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.ByteBuffer;

/** The characters of a font that one document uses, numbered from 1 in the order of Unicode. */
final class EmbeddedFont {

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
        Piece.Glyphs glyphs =
                switch (piece) {
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
}
