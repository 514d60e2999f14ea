package dure.template;

import dure.template.text.BrokenText;
import dure.template.text.Clause;
import dure.template.text.Inline;
import dure.template.text.RefusedWords;
import dure.template.text.Step;
import java.util.List;
import java.util.function.Consumer;

/** Words that no clause of ours may hold, each for its reason. */
final class Wording {

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
        RefusedWords.in(words(text)).forEach(problem -> found.accept(new BrokenText(file, line, problem)));
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
