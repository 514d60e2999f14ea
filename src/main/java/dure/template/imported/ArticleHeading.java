package dure.template.imported;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heading of an article as authors type it.
 *
 * @param number "5", or "5-2" for 제5조의2
 * @param title empty when none is typed
 * @param rest the article's text in the same paragraph, or empty
 */
record ArticleHeading(String number, String title, String rest) {

    private static final Pattern KOREAN = Pattern.compile("^제\\s*(\\d{1,4})\\s*조(?:\\s*의\\s*(\\d{1,3}))?"
            + "(?:\\s*[(（【\\[〔<〈「]\\s*([^)）】\\]〕>〉」]{1,60}?)\\s*[)）】\\]〕>〉」]\\s*|[\\s.:：]+|$)(.*)$");
    private static final Pattern ENGLISH = Pattern.compile(
            "^(?:Article|Section|Clause)\\s+(\\d{1,4}|[IVXL]+)\\b(?!\\.\\d)(?:\\s*[(\\[]\\s*([^)\\]]{1,80}?)\\s*[)\\]]\\s*|\\s*[-–—.:]+\\s*|\\s+|$)(.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})\\.\\s+(\\S.*)$");
    /** A sentence that only begins with the number of an article. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:및|와|과|또는|내지|부터|에|의|제\\s*\\d|,|and\\b|or\\b|of\\b|to\\b|shall\\b|is\\b|applies\\b|does\\b|above\\b|below\\b).*");

    private static final Pattern SENTENCE = Pattern.compile(".*(?:다|요|음|함)[.。]?$|.*[.;。,]$");
    private static final Pattern TITLE_THEN_TEXT = Pattern.compile("^([A-Z][^.]{1,60})\\.\\s+([A-Z“\"(].*)$");
    private static final int LONGEST_TITLE = 60;

    static Optional<ArticleHeading> typed(String text) {
        Matcher korean = KOREAN.matcher(text);
        if (korean.matches()) {
            String number = plain(korean.group(1)) + (korean.group(2) == null ? "" : "-" + plain(korean.group(2)));
            return heading(number, korean.group(3), korean.group(4));
        }
        Matcher english = ENGLISH.matcher(text);
        if (english.matches()) {
            return heading(Roman.number(english.group(1)), english.group(2), english.group(3));
        }
        return Optional.empty();
    }

    /** "1. Purpose", in a text whose articles are numbered without a word before. */
    static Optional<ArticleHeading> numbered(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        return matcher.matches() && !isSentence(titlePart(matcher.group(2)))
                ? heading(plain(matcher.group(1)), null, matcher.group(2))
                : Optional.empty();
    }

    /** A heading of the file, with or without a number before it. */
    static ArticleHeading ofHeading(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        return matcher.matches()
                ? new ArticleHeading(plain(matcher.group(1)), matcher.group(2).strip(), "")
                : new ArticleHeading("", Marker.of(text).map(Marker::rest).orElse(text), "");
    }

    private static Optional<ArticleHeading> heading(String number, @Nullable String title, String rest) {
        if (title != null) {
            return Optional.of(new ArticleHeading(number, title.strip(), rest.strip()));
        }
        String words = rest.strip();
        if (GOES_ON.matcher(words).matches()) {
            return Optional.empty();
        }
        Matcher both = TITLE_THEN_TEXT.matcher(words);
        if (both.matches()) {
            return Optional.of(new ArticleHeading(number, both.group(1), both.group(2)));
        }
        boolean text = isSentence(words) || Marker.of(words).isPresent();
        return Optional.of(new ArticleHeading(number, text ? "" : words, text ? words : ""));
    }

    private static String titlePart(String words) {
        Matcher both = TITLE_THEN_TEXT.matcher(words);
        return both.matches() ? both.group(1) : words;
    }

    private static boolean isSentence(String words) {
        return words.length() > LONGEST_TITLE || SENTENCE.matcher(words).matches();
    }

    private static String plain(String digits) {
        return Integer.toString(Integer.parseInt(digits));
    }
}
