package dure.template;

import dure.template.text.BrokenText;
import dure.template.text.Clause;
import dure.template.text.Inline;
import dure.template.text.Step;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Words that no clause of ours may hold, each for its reason. */
final class Wording {

    private static final Pattern STATUTE =
            Pattern.compile("」 ?제\\d+조(의\\d+)?(제\\d+항)?(제\\d+호)?|Article \\d+(\\(\\d+\\)\\d*)? of the");
    private static final Pattern TYPED_NUMBER = Pattern.compile("제\\d+(조|항|호)|Article \\d|[①-⑳]");
    private static final Pattern MORAL_RIGHTS = Pattern.compile(
            "저작인격권[을를의]? ?(모두 |전부 )?(양도|포기|불행사)(?!하지|되지|할 수 없|될 수 없)"
                    + "|(?<!not |never |neither |cannot )(waive|assign|transfer)s? (all |any |its |his |her |their )*moral rights",
            Pattern.CASE_INSENSITIVE);

    private Wording() {}

    static void check(Clause clause, Consumer<BrokenText> found) {
        steps(clause.korean(), clause.source(), found);
        steps(clause.english(), clause.source(), found);
    }

    /** 저작권법 14: moral rights are personal; no words give them away. */
    static boolean givesMoralRightsAway(String text) {
        return MORAL_RIGHTS.matcher(text).find();
    }

    private static void steps(List<Step> steps, String file, Consumer<BrokenText> found) {
        for (Step step : steps) {
            sentence(step.text(), file, step.line(), found);
            steps(step.below(), file, found);
        }
    }

    static void sentence(List<Inline> text, String file, int line, Consumer<BrokenText> found) {
        String words = words(text);
        if (TYPED_NUMBER.matcher(STATUTE.matcher(words).replaceAll("")).find()) {
            found.accept(new BrokenText(file, line, "typed-number"));
        }
        if (givesMoralRightsAway(words)) {
            found.accept(new BrokenText(file, line, "moral-rights"));
        }
        if (words.contains("표준계약서")) {
            found.accept(new BrokenText(file, line, "standard-contract"));
        }
    }

    private static String words(List<Inline> text) {
        var words = new StringBuilder();
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Words plain -> words.append(plain.text());
                case Inline.Section section -> words.append(words(section.inside()));
                case Inline.Value ignored -> words.append(' ');
                case Inline.Reference ignored -> words.append(' ');
            }
        }
        return words.toString();
    }
}
