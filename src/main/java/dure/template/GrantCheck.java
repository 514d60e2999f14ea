package dure.template;

import dure.template.text.BrokenText;
import dure.template.text.Condition;
import dure.template.text.GrantNote;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Refuses what a clause says about the rights it gives when its template knows no such role, right, kind or variable. */
final class GrantCheck {

    private GrantCheck() {}

    static void check(GrantNote note, TemplateText template, String file, Consumer<BrokenText> found) {
        try {
            template.role(note.from());
            template.role(note.to());
            note.rights().forEach(WorkRight::valueOf);
            note.rightsWhen().keySet().forEach(WorkRight::valueOf);
            if (note.rightsFrom() != null) {
                template.variable(note.rightsFrom()).choices().forEach(choice -> WorkRight.valueOf(choice.value()));
            }
            if (note.kindsFrom() != null) {
                template.variable(note.kindsFrom()).choices().forEach(choice -> kind(choice.value()));
            }
            if (note.workFrom() != null) {
                title(template.variable(note.workFrom()));
            }
            if (note.licensesFrom() != null) {
                license(template.variable(note.licensesFrom()));
            }
            conditions(note).map(Condition::name).forEach(template::variable);
        } catch (IllegalArgumentException wrong) {
            found.accept(new BrokenText(file, 1, "grants", String.valueOf(wrong.getMessage())));
        }
    }

    private static Stream<Condition> conditions(GrantNote note) {
        return Stream.of(
                        note.when().stream(),
                        note.rightsWhen().values().stream(),
                        Stream.ofNullable(note.sublicensableWhen()))
                .flatMap(all -> all);
    }

    /** Were it left out, the right would reach every work. */
    private static void title(Variable work) {
        if (work.type() != VariableType.TEXT || !work.required() || !work.when().isEmpty()) {
            throw new IllegalArgumentException("work-from: " + work.name() + " is no TEXT that is always required");
        }
    }

    private static void license(Variable licenses) {
        if (licenses.type() != VariableType.LICENSE && licenses.type() != VariableType.LICENSES) {
            throw new IllegalArgumentException("licenses-from: " + licenses.name() + " is no LICENSE or LICENSES");
        }
    }

    private static void kind(String name) {
        if (!Grants.KINDS.contains(name)) {
            throw new IllegalArgumentException("no kind of work " + name);
        }
    }
}
