package dure.template.imported;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a contract may hold: no control characters, no unseen ones that turn its direction, one kind of space. */
final class PlainText {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r]+");
    /** Longer blanks say no more, and only cost time. */
    private static final Pattern LONG_RUN = Pattern.compile("([ _.…○〇◯●O(（\\[])\\1{60,}");

    private static final double KOREAN_SHARE = 0.2;

    private PlainText() {}

    /** Keeps runs of spaces, since they may be blanks to fill in. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> add(point, clean));
        return LONG_RUN.matcher(clean)
                .replaceAll(run -> Matcher.quoteReplacement(run.group(1).repeat(60)));
    }

    private static void add(int point, StringBuilder clean) {
        switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                clean.append(point == 0x3000 ? "  " : " ");
            case Character.CONTROL -> clean.append(' ');
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> {}
            default -> clean.appendCodePoint(point);
        }
    }

    static String oneSpace(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Braces mark placeholders in a clause: those of the author's own text become their wide forms. */
    static String withoutBraces(String text) {
        return text.replace('{', '｛').replace('}', '｝');
    }

    static boolean isKorean(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long hangul = text.codePoints()
                .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL)
                .count();
        return letters == 0 || hangul >= letters * KOREAN_SHARE;
    }
}
