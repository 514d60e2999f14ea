package dure.document.typeset;

import dure.shared.InvalidInput;
import java.text.Normalizer;
import java.util.Set;

/**
 * Text made ready to be set, character by character. What no shipped font prints is refused by name: a missing glyph
 * would leave a hole in a contract that text extraction does not show. So is what prints nothing but changes what is
 * read (controls, direction marks, fillers), and scripts that need shaping.
 */
final class Characters {

    private static final Set<Integer> FILLERS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);

    private Characters() {}

    /** NFC, one kind of line end, tabs as spaces. */
    static String normalised(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        return Normalizer.isNormalized(plain, Normalizer.Form.NFC)
                ? plain
                : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    static Typeface printing(Typefaces faces, int codePoint, boolean bold) {
        Typeface face = mayBePrinted(codePoint) ? faces.printing(codePoint, bold) : null;
        if (face == null) {
            throw refused(codePoint);
        }
        return face;
    }

    private static boolean mayBePrinted(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> false;
            default -> !FILLERS.contains(codePoint) && !needsShaping(codePoint);
        };
    }

    private static boolean needsShaping(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || codePoint >= 0x1100 && codePoint <= 0x11FF // conjoining jamo left over after NFC
                || codePoint >= 0xA960 && codePoint <= 0xA97F
                || codePoint >= 0xD7B0 && codePoint <= 0xD7FF;
    }

    private static InvalidInput refused(int codePoint) {
        String name = Character.getName(codePoint);
        boolean visible = !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.FORMAT
                && Character.getType(codePoint) != Character.SURROGATE;
        return InvalidInput.of(
                "",
                "document.character.unprintable",
                "U+%04X".formatted(codePoint),
                visible ? Character.toString(codePoint) : "",
                name == null ? "?" : name);
    }
}
