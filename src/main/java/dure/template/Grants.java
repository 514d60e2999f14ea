package dure.template;

import dure.template.text.Condition;
import dure.template.text.GrantNote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
                    .flatMap(clause -> clause.grants().stream())
                    .filter(note -> note.when().stream().allMatch(condition -> condition.holds(values)))
                    .forEach(note -> grants.addAll(of(note, article, values)));
        }
        return grants;
    }

    /** One for each kind with its license, where the text names one for each; else one for all kinds. None without rights, or where a license should be named and is not. */
    private static List<GrantTerms> of(GrantNote note, Composed.Article article, Map<String, Object> values) {
        String prefix = note.licenses();
        if (prefix != null) {
            return KINDS.stream()
                    .filter(kind -> values.containsKey(prefix + "." + kind))
                    .map(kind -> terms(note, article, values, Set.of(kind), licenses(values, prefix + "." + kind)))
                    .toList();
        }
        Set<String> kinds = note.kindsFrom() == null ? Set.copyOf(KINDS) : chosen(values, note.kindsFrom());
        Set<String> licenses = note.licensesFrom() == null ? Set.of() : licenses(values, note.licensesFrom());
        GrantTerms terms = terms(note, article, values, kinds, licenses);
        boolean openUnderAny = note.licensesFrom() != null && licenses.isEmpty() && terms.sublicensable();
        return terms.rights().isEmpty() || kinds.isEmpty() || openUnderAny ? List.of() : List.of(terms);
    }

    private static GrantTerms terms(
            GrantNote note,
            Composed.Article article,
            Map<String, Object> values,
            Set<String> kinds,
            Set<String> licenses) {
        Condition sublicensable = note.sublicensableWhen();
        return new GrantTerms(
                article.clause(),
                article.label() + "(" + article.heading() + ")",
                note.from(),
                note.to(),
                work(note, values),
                kinds,
                rights(note, values),
                sublicensable == null ? note.sublicensable() : sublicensable.holds(values),
                note.retroactive(),
                note.survivesEnd(),
                licenses);
    }

    /** Null in a draft too that does not name its work yet; without the name it cannot be sent. */
    private static @Nullable String work(GrantNote note, Map<String, Object> values) {
        Object title = note.workFrom() == null ? null : values.get(note.workFrom());
        return title == null ? null : title.toString();
    }

    private static Set<WorkRight> rights(GrantNote note, Map<String, Object> values) {
        var rights = new HashSet<>(note.rights());
        if (note.rightsFrom() != null) {
            rights.addAll(chosen(values, note.rightsFrom()));
        }
        note.rightsWhen().forEach((right, condition) -> {
            if (condition.holds(values)) {
                rights.add(right);
            }
        });
        return rights.stream().map(WorkRight::valueOf).collect(Collectors.toSet());
    }

    private static Set<String> chosen(Map<String, Object> values, String name) {
        return switch (values.get(name)) {
            case null -> Set.of();
            case List<?> several -> several.stream().map(Object::toString).collect(Collectors.toSet());
            case Object one -> Set.of(one.toString());
        };
    }

    private static Set<String> licenses(Map<String, Object> values, String name) {
        return chosen(values, name).stream()
                .flatMap(expression -> leaves(expression).stream())
                .collect(Collectors.toSet());
    }

    /** Every license in an expression: whoever may choose must be allowed each. */
    private static Set<String> leaves(String expression) {
        return Arrays.stream(expression.split("\\s+(?:AND|OR)\\s+|[()]"))
                .map(String::strip)
                .filter(leaf -> !leaf.isEmpty())
                .collect(Collectors.toSet());
    }
}
