package dure.template;

import dure.template.text.Inline;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names that a text may use besides its variables, and the names that a text does use. */
final class FactNames {

    static final Set<String> ALWAYS = Set.of(
            "project.name", "project.goal", "project.doneWhen", "parties.named", "copies", "signing", "language");

    private FactNames() {}

    /** Facts that every document has: a clause uses them without saying so in its front matter. */
    static boolean needNotBeDeclared(String name) {
        return name.equals("copies")
                || name.equals("signing")
                || name.equals("language")
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
