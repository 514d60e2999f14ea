package dure.template.imported;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which authors leave something open. Each is one alternative of a pattern, the more telling ones first. */
final class BlankForm {

    private static final String OPEN = "(?:_{2,}|\\[\\s{2,}\\]|\\[\\s*[_○〇◯●]+\\s*\\]|[(（]\\s+[)）]|[○〇◯●]{2,}"
            + "|(?<![A-Za-z])O{2,}(?![A-Za-z])|\\.{6,}|…{2,})";

    static final Pattern ANY = Pattern.compile("(?<date>(?:(?:19|20)\\d\\d|(?:19|20)\\s?" + OPEN + "?|" + OPEN
            + "|(?<=^|\\s))\\s*년\\s*(?:" + OPEN + "|\\s)\\s*월\\s*(?:" + OPEN + "|\\s)\\s*일"
            + "|(?:the\\s+)?" + OPEN + "\\s*(?:st|nd|rd|th)?\\s*day\\s+of\\s+" + OPEN + ",?\\s*(?:20\\d\\d|(?:20)?\\s?"
            + OPEN
            + "))"
            + "|(?<money>(?:(?<![가-힣])(?:일\\s?)?금\\s*)?(?:[₩￦]\\s?)?" + OPEN + "\\s?원(?:\\s?정)?(?![칙고본인])"
            + "(?:\\s?[(（]\\s?[₩￦]\\s*(?:" + OPEN + ")?\\s*(?:원정?|-)?\\s?[)）])?"
            + "|(?:KRW|[₩￦])\\s?" + OPEN + "(?:\\s+won\\b)?)"
            + "|(?<open>" + OPEN + ")"
            + "|\\{\\{(?<braces>[^{}]{1,80})\\}\\}"
            + "|\\[(?<square>[^\\[\\]]{1,30})\\]"
            + "|<(?<angle>[^<>]{1,30})>");

    /** Square or angle brackets that hold no blank. */
    private static final Pattern NO_BLANK = Pattern.compile(
            "\\s*(?:(?:별지|별첨|별표|붙임|첨부|그림|표|주|참고|단위|서식|양식)(?:[\\s\\d호제:-].*)?|(?:annex|appendix|exhibit|schedule)\\b.*"
                    + "|이하.*|개정.*|신설.*|본조.*|전문.*|[\\d\\s.,:/-]+|.*[.!?:;]\\s*|.{0,1}|.*법)\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LETTER = Pattern.compile("[가-힣A-Za-z]{2}");

    private BlankForm() {}

    static boolean isIn(String title) {
        Matcher form = ANY.matcher(title);
        return form.find() && (form.group("square") == null || isName(form.group("square")));
    }

    static boolean isName(String inside) {
        return LETTER.matcher(inside).find() && !NO_BLANK.matcher(inside).matches();
    }
}
