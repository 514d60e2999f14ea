package dure.template;

import dure.template.text.Inline;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names that a text may use besides its variables, and the names that a text does use. */
final class FactNames {

    static final Set<String> ALWAYS = Set.of(
            "project.name",
            "project.goal",
            "project.doneWhen",
            "project.nonGoals",
            "parties.named",
            "copies",
            "signing",
            "language",
            "layout");

    /** What an earlier agreement adds. */
    static final Set<String> OF_BASE = Set.of("base.title", "base.number", "base.signedOn", "base.changes");

    /** What a fee with a tax mode adds to its name. */
    static final Set<String> OF_TAX = Set.of(".withheld", ".net", ".vat", ".total");

    private FactNames() {}

    /** Facts that every document has: a clause uses them without saying so in its front matter. */
    static boolean needNotBeDeclared(String name) {
        return name.equals("copies")
                || name.equals("signing")
                || name.equals("language")
                || name.equals("layout")
                || OF_BASE.contains(name)
                || OF_TAX.stream().anyMatch(name::endsWith)
                || name.startsWith("bank.")
                || name.startsWith("party.")
                || name.startsWith("named.")
                || name.startsWith("parties.");
    }

    /** Placeholders, names that conditions ask for, and references ("ref:key") of a text. */
    static Set<String> in(List<Inline> text) {
        var names = new TreeSet<String>();
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Words ignored -> {}
                case Inline.Value value -> names.add(value.name());
                case Inline.Reference reference -> names.add("ref:" + reference.key());
                case Inline.Section section -> {
                    names.add(section.condition().name());
                    names.addAll(in(section.inside()));
                }
            }
        }
        return names;
    }
}
