package dure.template.imported;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts Word's own numbering, so that its numbers read as if they had been typed: "제1조 ", "① ", "1. ". */
final class WordNumbers {

    private static final int LEVELS = 9;
    private static final String SYLLABLES = "가나다라마바사아자차카타파하";
    private static final String CONSONANTS = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};
    private static final int CIRCLED = 20;

    private final @Nullable XWPFNumbering numbering;
    private final Map<BigInteger, int[]> counts = new HashMap<>();

    WordNumbers(XWPFDocument document) {
        numbering = document.getNumbering();
    }

    /** How deep a numbered paragraph stands, from 1. */
    static int depth(Element numPr) {
        String level = WordXml.value(numPr, "ilvl");
        return level != null && level.matches("[0-8]") ? Integer.parseInt(level) + 1 : 1;
    }

    /** The next number with a space after it, or empty where the paragraph has none. */
    String next(Element numPr) {
        String id = WordXml.value(numPr, "numId");
        if (numbering == null || id == null || !id.matches("[1-9]\\d{0,8}")) {
            return "";
        }
        XWPFNum num = numbering.getNum(new BigInteger(id));
        if (num == null || num.getCTNum().getAbstractNumId() == null) {
            return "";
        }
        BigInteger list = num.getCTNum().getAbstractNumId().getVal();
        var form = list == null ? null : numbering.getAbstractNum(list);
        if (form == null) {
            return "";
        }
        int level = depth(numPr) - 1;
        Element[] levels = levels(form.getCTAbstractNum().getDomNode());
        return count(counts.computeIfAbsent(list, unused -> new int[LEVELS]), levels, level);
    }

    private static String count(int[] counts, Element[] levels, int level) {
        counts[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        Element own = levels[level];
        if (own == null || "none".equals(WordXml.value(own, "numFmt"))) {
            return "";
        }
        if ("bullet".equals(WordXml.value(own, "numFmt"))) {
            return "• ";
        }
        String text = WordXml.value(own, "lvlText");
        if (text == null || text.isBlank()) {
            return "";
        }
        for (int each = 0; each <= level; each++) {
            text = text.replace("%" + (each + 1), number(levels[each], Math.max(1, counts[each])));
        }
        return text + " ";
    }

    private static Element[] levels(org.w3c.dom.Node list) {
        var levels = new Element[LEVELS];
        for (Element level : WordXml.children(list, "lvl")) {
            String at = WordXml.attribute(level, "ilvl");
            if (at != null && at.matches("[0-8]")) {
                levels[Integer.parseInt(at)] = level;
            }
        }
        return levels;
    }

    private static String number(@Nullable Element level, int count) {
        String start = WordXml.value(level, "start");
        int number = count + (start != null && start.matches("\\d{1,4}") ? Integer.parseInt(start) - 1 : 0);
        String format = WordXml.value(level, "numFmt");
        return switch (format == null ? "" : format) {
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= CIRCLED ? Character.toString('①' + number - 1) : "(" + number + ")";
            case "ganada" -> letter(SYLLABLES, number);
            case "chosung" -> letter(CONSONANTS, number);
            case "lowerLetter" -> Character.toString('a' + Math.floorMod(number - 1, 26));
            case "upperLetter" -> Character.toString('A' + Math.floorMod(number - 1, 26));
            case "lowerRoman" -> number >= 1 && number <= ROMAN.length ? ROMAN[number - 1] : Integer.toString(number);
            case "upperRoman" ->
                number >= 1 && number <= ROMAN.length
                        ? ROMAN[number - 1].toUpperCase(java.util.Locale.ROOT)
                        : Integer.toString(number);
            default -> Integer.toString(number);
        };
    }

    private static String letter(String letters, int number) {
        return Character.toString(letters.charAt(Math.floorMod(number - 1, letters.length())));
    }
}
