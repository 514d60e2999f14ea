package dure.template.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What no contract text of a team may say, each by the name of its problem: written or imported alike. */
public final class RefusedWords {

    /** An article of a statute keeps its number. */
    private static final Pattern STATUTE =
            Pattern.compile("」 ?제\\d+조(의\\d+)?(제\\d+항)?(제\\d+호)?|Article \\d+(\\(\\d+\\)\\d*)? of the");

    private static final Pattern TYPED_NUMBER = Pattern.compile("제\\d+(조|항|호)|Article \\d|[①-⑳]");

    private RefusedWords() {}

    /** {@code typed-number}, {@code moral-rights}, {@code standard-contract}; empty when nothing is wrong. */
    public static List<String> in(String words) {
        var problems = new ArrayList<String>();
        if (TYPED_NUMBER.matcher(STATUTE.matcher(words).replaceAll("")).find()) {
            problems.add("typed-number");
        }
        if (MoralRights.areGivenAway(words)) {
            problems.add("moral-rights");
        }
        if (words.contains("표준계약서")) {
            problems.add("standard-contract");
        }
        return problems;
    }
}
