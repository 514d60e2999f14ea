package dure.template;

import dure.template.text.Clause;
import dure.template.text.Condition;
import dure.template.text.Inline;
import dure.template.text.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A clause in the form that the hashes of published versions are made of, which no change of how clauses are shown may touch. */
final class WrittenClause {

    private static final Step NOTHING = new Step(List.of(), List.of(), 0);

    private WrittenClause() {}

    static List<String> of(Clause clause, Locale language) {
        var lines = new ArrayList<String>();
        lines.add(clause.title().in(language));
        boolean korean = language.equals(Locale.KOREAN);
        add(korean ? clause.korean() : clause.english(), korean ? clause.english() : clause.korean(), lines);
        return lines;
    }

    private static void add(List<Step> steps, List<Step> others, List<String> lines) {
        for (int i = 0; i < Math.max(steps.size(), others.size()); i++) {
            Step step = i < steps.size() ? steps.get(i) : NOTHING;
            String words = written(step.text());
            lines.add(words.isBlank() ? ClauseText.MISSING : words);
            add(step.below(), (i < others.size() ? others.get(i) : NOTHING).below(), lines);
        }
    }

    private static String written(List<Inline> text) {
        var words = new StringBuilder();
        for (Inline inline : text) {
            words.append(
                    switch (inline) {
                        case Inline.Words plain -> plain.text();
                        case Inline.Value value -> "{" + value.name() + "}";
                        case Inline.Reference reference -> "{→ " + reference.key() + "}";
                        case Inline.Section section ->
                            "[" + written(section.condition()) + ": " + written(section.inside()) + "]";
                    });
        }
        return words.toString();
    }

    private static String written(Condition condition) {
        String value = condition.value();
        return (condition.negated() ? "≠ " : "") + condition.name() + (value == null ? "" : "=" + value);
    }
}
