package dure.template;

import dure.template.text.Clause;
import dure.template.text.GrantNote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rights that a document gives off its clauses and their options, the same that its text is printed from. */
final class Grants {

    /** The names of dure.project's kinds of work. */
    static final List<String> KINDS = List.of("CODE", "DATASET", "TEXT", "MODEL_WEIGHTS", "MEDIA");

    private Grants() {}

    static List<GrantTerms> of(TemplateText template, List<Composed.Article> articles, Map<String, Object> values) {
        var grants = new ArrayList<GrantTerms>();
        for (Composed.Article article : articles) {
            template.clauses().stream()
                    .filter(clause -> clause.key().equals(article.clause()))
                    .map(Clause::grants)
                    .forEach(note -> {
                        if (note != null) {
                            grants.addAll(of(note, article, values));
                        }
                    });
        }
        return grants;
    }

    /** One for each kind with its license; without named licenses one for all kinds and any open license. */
    private static List<GrantTerms> of(GrantNote note, Composed.Article article, Map<String, Object> values) {
        String prefix = note.licenses();
        if (prefix == null) {
            return List.of(terms(note, article, Set.copyOf(KINDS), Set.of()));
        }
        return KINDS.stream()
                .filter(kind -> values.containsKey(prefix + "." + kind))
                .map(kind -> terms(
                        note,
                        article,
                        Set.of(kind),
                        leaves(values.getOrDefault(prefix + "." + kind, "").toString())))
                .toList();
    }

    private static GrantTerms terms(GrantNote note, Composed.Article article, Set<String> kinds, Set<String> licenses) {
        return new GrantTerms(
                article.clause(),
                article.label() + "(" + article.heading() + ")",
                note.from(),
                note.to(),
                kinds,
                note.rights().stream().map(WorkRight::valueOf).collect(Collectors.toSet()),
                note.sublicensable(),
                note.retroactive(),
                note.survivesEnd(),
                licenses);
    }

    /** Every license in an expression: whoever may choose must be allowed each. */
    private static Set<String> leaves(String expression) {
        return Arrays.stream(expression.split("\\s+(?:AND|OR)\\s+|[()]"))
                .map(String::strip)
                .filter(leaf -> !leaf.isEmpty())
                .collect(Collectors.toSet());
    }
}
