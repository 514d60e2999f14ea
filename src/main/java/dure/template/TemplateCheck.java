package dure.template;

import dure.template.text.BrokenText;
import dure.template.text.Clause;
import dure.template.text.Condition;
import dure.template.text.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Refuses a template whose parts do not fit together: roles, annexes, what its clauses declare and give, variables that nothing uses. */
final class TemplateCheck {

    private final TemplateText template;
    private final Consumer<BrokenText> found;
    private final TextCheck texts;

    private TemplateCheck(TemplateText template, Consumer<BrokenText> found) {
        this.template = template;
        this.found = found;
        texts = new TextCheck(template, found);
    }

    static void check(TemplateText template) {
        if ((template.version().version() > 1) == (template.version().revision() == null)) {
            throw new BrokenText(template.file(), 0, "revision");
        }
        check(template, BrokenText::raise);
    }

    /** Everything but the revision, of which a draft says nothing yet. */
    static void check(TemplateText template, Consumer<BrokenText> found) {
        var check = new TemplateCheck(template, found);
        check.roles();
        check.annexes();
        template.clauses().forEach(check::clause);
        check.everyVariableIsUsed();
        FormCheck.check(template, found);
        check.texts.sentence(template.preamble());
        check.texts.sentence(template.closing());
    }

    private void roles() {
        var roles = template.version().partyRoles();
        boolean usable = !roles.isEmpty()
                && roles.stream().map(PartyRole::key).distinct().count() == roles.size()
                && roles.stream()
                        .allMatch(role -> role.key().matches("[A-Z][A-Z0-9_]{0,39}")
                                && role.min() <= role.max()
                                && role.max() >= 1);
        String addressee = template.addressee();
        if (!usable
                || addressee != null
                        && roles.stream().noneMatch(role -> role.key().equals(addressee))) {
            found.accept(new BrokenText(
                    template.file(),
                    0,
                    "role",
                    roles.stream().map(PartyRole::key).toList().toString()));
        }
    }

    private void annexes() {
        for (TemplateText.AnnexPlan annex : template.annexes()) {
            String list = annex.list();
            if (list != null
                    && template.version().variables().stream()
                            .noneMatch(v -> v.name().equals(list))) {
                found.accept(new BrokenText(template.file(), 0, "annex", annex.name()));
            }
        }
    }

    private void clause(Clause clause) {
        Wording.check(clause, found);
        texts.clause(clause);
        Set<String> used = declared(clause);
        if (!used.equals(new TreeSet<>(clause.variables()))) {
            found.accept(new BrokenText(
                    clause.source(), 1, "declared", clause.variables().toString(), used.toString()));
        }
        clause.grants().forEach(note -> GrantCheck.check(note, template, clause.source(), found));
    }

    /** What the front matter of a clause has to say that its text uses. */
    static Set<String> declared(Clause clause) {
        var used = new TreeSet<String>();
        collect(clause.korean(), used);
        Condition appliesIf = clause.appliesIf();
        if (appliesIf != null) {
            used.add(appliesIf.name());
        }
        used.removeIf(FactNames::needNotBeDeclared);
        return used;
    }

    private void everyVariableIsUsed() {
        var used = new TreeSet<String>(FactNames.in(template.preamble().korean()));
        for (Clause clause : template.clauses()) {
            collect(clause.korean(), used);
            Condition appliesIf = clause.appliesIf();
            if (appliesIf != null) {
                used.add(appliesIf.name());
            }
        }
        template.annexes().forEach(annex -> {
            String list = annex.list();
            if (list != null) {
                used.add(list);
            }
        });
        for (Variable variable : template.version().variables()) {
            if (!used.contains(variable.name())) {
                found.accept(new BrokenText(template.file(), 0, "unused", variable.name()));
            }
        }
    }

    private static void collect(List<Step> steps, Set<String> names) {
        for (Step step : steps) {
            FactNames.in(step.text()).stream()
                    .filter(name -> !name.startsWith("ref:"))
                    .forEach(names::add);
            collect(step.below(), names);
        }
    }
}
