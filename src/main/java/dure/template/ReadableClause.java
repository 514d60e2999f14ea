package dure.template;

import dure.shared.Bilingual;
import dure.template.text.Clause;
import dure.template.text.Condition;
import dure.template.text.Inline;
import dure.template.text.Step;
import java.util.ArrayList;
import java.util.List;

/** Writes a clause out for reading, with its placeholders and sections as they are. */
final class ReadableClause {

    private static final Step NOTHING = new Step(List.of(), List.of(), 0);

    private ReadableClause() {}

    static ClauseText of(Clause clause, List<TemplateText> templates) {
        var lines = new ArrayList<ClauseText.Line>();
        lines(clause.korean(), clause.english(), 1, lines);
        List<String> used = templates.stream()
                .filter(template -> template.version().clauses().contains(clause.reference()))
                .map(template -> template.version().key())
                .distinct()
                .toList();
        return new ClauseText(clause.key(), clause.version(), clause.title(), clause.summary(), lines, used);
    }

    /** The words of a template's own sentence, its placeholders as they are. */
    static Bilingual sentence(TemplateText.Sentence sentence) {
        return new Bilingual(shown(sentence.korean()), shown(sentence.english()));
    }

    /** Only in a draft a paragraph may stand alone. */
    private static void lines(List<Step> korean, List<Step> english, int level, List<ClauseText.Line> lines) {
        for (int i = 0; i < Math.max(korean.size(), english.size()); i++) {
            Step ko = i < korean.size() ? korean.get(i) : NOTHING;
            Step en = i < english.size() ? english.get(i) : NOTHING;
            lines.add(new ClauseText.Line(level, new Bilingual(shown(ko.text()), shown(en.text()))));
            lines(ko.below(), en.below(), level + 1, lines);
        }
    }

    private static String shown(List<Inline> text) {
        String words = written(text);
        return words.isBlank() ? ClauseText.MISSING : words;
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
