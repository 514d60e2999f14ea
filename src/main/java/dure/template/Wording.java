package dure.template;

import dure.template.text.BrokenText;
import dure.template.text.Clause;
import dure.template.text.Inline;
import dure.template.text.MoralRights;
import dure.template.text.Step;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Words that no clause of ours may hold, each for its reason. */
final class Wording {

    private static final Pattern STATUTE =
            Pattern.compile("」 ?제\\d+조(의\\d+)?(제\\d+항)?(제\\d+호)?|Article \\d+(\\(\\d+\\)\\d*)? of the");
    private static final Pattern TYPED_NUMBER = Pattern.compile("제\\d+(조|항|호)|Article \\d|[①-⑳]");

    private Wording() {}

    static void check(Clause clause, Consumer<BrokenText> found) {
        steps(clause.korean(), clause.source(), found);
        steps(clause.english(), clause.source(), found);
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
        if (MoralRights.areGivenAway(words)) {
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
