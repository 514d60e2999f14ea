package dure.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of text that people type: kept exactly, but composed (NFC), with one kind of line end, and without blanks
 * around it. What may not be in a text at all (control and direction characters, resident numbers) is found here and
 * refused by {@link Line} and {@link Paragraphs}.
 */
public final class PlainText {

    private static final Pattern RESIDENT_NUMBER =
            Pattern.compile("(?<![0-9])([0-9]{6})\\s?[-\u2010-\u2015\u2212.]?\\s?[0-9]{7}(?![0-9])");

    private PlainText() {}

    /** Composed, trimmed, runs of blanks and line ends folded to one space; null stays null. */
    public static @Nullable String line(@Nullable String text) {
        return text == null ? null : trimmed(composed(text).replaceAll("[ \\t\\r\\n\\u00a0]+", " "));
    }

    /** As {@link #line}, and empty becomes null: an optional field that was left blank. */
    public static @Nullable String optionalLine(@Nullable String text) {
        String line = line(text);
        return line == null || isBlank(line) ? null : line;
    }

    /** Composed, trimmed, line ends as {@code \n}; null stays null. */
    public static @Nullable String paragraphs(@Nullable String text) {
        return text == null
                ? null
                : trimmed(composed(text).replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** As {@link #paragraphs}, and empty becomes null. */
    public static @Nullable String optionalParagraphs(@Nullable String text) {
        String paragraphs = paragraphs(text);
        return paragraphs == null || isBlank(paragraphs) ? null : paragraphs;
    }

    /** True for text that shows nothing: blanks of every kind, and the Hangul filler. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(PlainText::isEmptyLooking);
    }

    /** The first character that may not stand in a text: control, direction, invisible, unassigned; or -1. */
    public static int firstForbidden(String text, boolean linesAllowed) {
        int before = 0;
        for (int c : text.codePoints().toArray()) {
            if (isForbidden(c, before, linesAllowed)) {
                return c;
            }
            before = c;
        }
        return -1;
    }

    /** True when the text holds what looks like a resident number (주민등록번호), in digits of any width: a birth date and seven digits. */
    public static boolean hasResidentNumber(String text) {
        var matcher = RESIDENT_NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (matcher.find()) {
            if (isBirthDate(matcher.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForbidden(int c, int before, boolean linesAllowed) {
        if (c == '\n' || c == '\t') {
            return !linesAllowed;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !joinsEmoji(c, before);
            default -> false;
        };
    }

    /** The zero-width joiner is part of many emoji; anywhere else it hides. */
    private static boolean joinsEmoji(int c, int before) {
        int type = Character.getType(before);
        return c == 0x200D && (type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || before == 0xFE0F);
    }

    private static boolean isEmptyLooking(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c == 0x3164
                || c == 0x115F
                || c == 0x1160
                || c == 0xFFA0
                || c == 0x2800;
    }

    private static boolean isBirthDate(String digits) {
        try {
            int month = Integer.parseInt(digits.substring(2, 4));
            int day = Integer.parseInt(digits.substring(4, 6));
            LocalDate.of(2000, month, day);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isTrimmable(text.charAt(start))) {
            start++;
        }
        while (end > start && isTrimmable(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isTrimmable(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
