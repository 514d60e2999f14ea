package dure.template.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the numbers of other articles into references, since the engine sets the numbers. Articles of statutes stay as they
 * are; what cannot be placed is spaced ("제 9조"), so that nobody takes it for a checked reference, and is told.
 */
final class References {

    private static final String SUB = "(?:\\s*제\\s*\\d+\\s*항)?(?:\\s*제\\s*\\d+\\s*호)?";
    private static final Pattern NUMBER =
            Pattern.compile("제\\s*(?<article>\\d{1,4})\\s*조(?:\\s*의\\s*(?<branch>\\d{1,3}))?(?<sub>" + SUB
                    + ")|제\\s*(?<part>\\d+)\\s*(?<unit>[조항호])"
                    + "|\\bArticle\\s+(?<english>\\d{1,4})(?<point>(?:\\.\\d+|\\s?\\(\\w{1,4}\\))*)"
                    + "|\\b(?<kind>Section|Clause)\\s+(?<section>\\d{1,4})(?<dot>(?:\\.\\d+)*)"
                    + "|(?<circled>[①-⑳])");

    private static final Pattern STATUTE_BEFORE = Pattern.compile("」 ?$");
    private static final Pattern LAW_BEFORE =
            Pattern.compile("(?:[가-힣]법|법률|시행령|시행규칙|규칙|규정|조례|협약|약관|법전|』|」)\\s*$|(?:같은|동|위) ?(?:법|령)\\s*$");
    private static final Pattern CHAIN = Pattern.compile("^\\s*(?:,|및|와|과|또는|내지|부터|~|-|·|ㆍ|이나|나|까지,?)?\\s*$");
    private static final Pattern OF_STATUTE =
            Pattern.compile("^ of the (?!(?:present |this )?(?:agreement|contract)\\b).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, String> keys;
    private final Reading reading;

    /** @param keys from an article's typed number to its key */
    References(Map<String, String> keys, Reading reading) {
        this.keys = keys;
        this.reading = reading;
    }

    List<Piece> read(int place, List<Piece> pieces) {
        var read = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                words(place, words.text(), read);
            } else {
                read.add(piece);
            }
        }
        return read;
    }

    private void words(int place, String text, List<Piece> read) {
        Matcher number = NUMBER.matcher(text);
        int end = 0;
        boolean foreign = false;
        while (number.find()) {
            String before = text.substring(end, number.start());
            add(before, read);
            foreign = foreign && CHAIN.matcher(before).matches()
                    || LAW_BEFORE.matcher(before).find();
            boolean kept = STATUTE_BEFORE.matcher(before).find();
            String after = text.substring(number.end());
            if (number.group("article") != null) {
                korean(place, number, foreign, kept, read);
            } else if (number.group("english") != null) {
                english(place, number, after, read);
            } else if (number.group("section") != null) {
                section(number, read);
            } else if (number.group("circled") != null) {
                add("(" + (number.group("circled").charAt(0) - '①' + 1) + ")", read);
                reading.remark(place, text, "paragraph-reference");
            } else {
                add(spaced(number.group()), read);
                if (!foreign) {
                    reading.remark(place, text, "paragraph-reference");
                }
            }
            end = number.end();
        }
        add(text.substring(end), read);
    }

    private void korean(int place, Matcher number, boolean foreign, boolean kept, List<Piece> read) {
        String written = number.group();
        if (kept) {
            add(SPACE.matcher(written).replaceAll(""), read);
            return;
        }
        if (foreign) {
            add(spaced(written), read);
            reading.remark(place, written, "statute");
            return;
        }
        String branch = number.group("branch");
        String key = keys.get(plain(number.group("article")) + (branch == null ? "" : "-" + plain(branch)));
        if (key == null) {
            add(spaced(written), read);
            reading.remark(place, written, "reference");
            return;
        }
        read.add(new Piece.Reference(key));
        if (!number.group("sub").isBlank()) {
            add(" " + spaced(number.group("sub").strip()), read);
            reading.remark(place, written, "paragraph-reference");
        }
    }

    private void english(int place, Matcher number, String after, List<Piece> read) {
        String key = keys.get(plain(number.group("english")));
        String point = number.group("point");
        if (OF_STATUTE.matcher(after).matches()) {
            boolean readable = number.group().matches("Article \\d+(\\(\\d+\\))?");
            add(readable ? number.group() : "Article No. " + number.group("english") + point, read);
        } else if (key == null) {
            add("Article No. " + number.group("english") + point, read);
            reading.remark(place, number.group(), "reference");
        } else {
            read.add(new Piece.Reference(key));
            if (!point.isEmpty()) {
                add(" " + point.strip(), read);
                reading.remark(place, number.group(), "paragraph-reference");
            }
        }
    }

    private void section(Matcher number, List<Piece> read) {
        String key = keys.get(plain(number.group("section")));
        if (key == null) {
            add(number.group(), read);
        } else {
            read.add(new Piece.Reference(key));
            add(number.group("dot").isEmpty() ? "" : " " + number.group("dot"), read);
        }
    }

    /** "제5조제2항" as "제 5조 제 2항". */
    private static String spaced(String written) {
        return SPACE.matcher(written)
                .replaceAll("")
                .replaceAll("제(\\d)", " 제 $1")
                .strip();
    }

    private static String plain(String digits) {
        return Integer.toString(Integer.parseInt(digits));
    }

    private static void add(String words, List<Piece> read) {
        if (!words.isEmpty()) {
            read.add(new Piece.Words(words));
        }
    }
}
