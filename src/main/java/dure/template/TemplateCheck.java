package dure.template;

import dure.template.text.BrokenText;
import dure.template.text.Clause;
import dure.template.text.Condition;
import dure.template.text.Inline;
import dure.template.text.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Refuses a template that could print a blank where nobody expects one, or say different things in its two languages. */
final class TemplateCheck {

    private final TemplateText template;
    private final Consumer<BrokenText> found;
    private final Set<String> known = new TreeSet<>(FactNames.ALWAYS);

    private TemplateCheck(TemplateText template, Consumer<BrokenText> found) {
        this.template = template;
        this.found = found;
        for (PartyRole role : template.version().partyRoles()) {
            known.add("party." + role.key());
            known.add("named." + role.key());
            known.add("bank." + role.key());
        }
        if (template.version().base() != BaseRule.NONE) {
            known.addAll(FactNames.OF_BASE);
        }
        template.annexes().forEach(annex -> known.add(annex.name()));
        template.version().variables().forEach(this::know);
    }

    private void know(Variable variable) {
        known.add(variable.name());
        if (variable.name().endsWith(".tax")) {
            String fee = variable.name().substring(0, variable.name().length() - ".tax".length());
            FactNames.OF_TAX.forEach(ending -> known.add(fee + ending));
        }
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
        check.sentence(template.preamble());
        check.sentence(template.closing());
    }

    private void sentence(TemplateText.Sentence sentence) {
        String file = template.file();
        names(sentence.korean(), file, 0);
        sameNames(sentence.korean(), sentence.english(), file, 0);
        noParticles(sentence.english(), file, 0);
        Wording.sentence(sentence.korean(), file, 0, found);
        Wording.sentence(sentence.english(), file, 0, found);
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
        steps(clause.korean(), clause.english(), clause.source());
        Condition appliesIf = clause.appliesIf();
        if (appliesIf != null) {
            known(appliesIf.name(), clause.source(), 1);
            choice(appliesIf, clause.source(), 1);
        }
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

    private void steps(List<Step> korean, List<Step> english, String file) {
        if (korean.size() != english.size()) {
            int line = korean.isEmpty() ? 0 : korean.getLast().line();
            found.accept(new BrokenText(
                    file, line, "steps", Integer.toString(korean.size()), Integer.toString(english.size())));
            return;
        }
        for (int i = 0; i < korean.size(); i++) {
            Step ko = korean.get(i);
            Step en = english.get(i);
            names(ko.text(), file, ko.line());
            sameNames(ko.text(), en.text(), file, en.line());
            noParticles(en.text(), file, en.line());
            if (!StepShape.isSame(ko.text(), en.text())) {
                found.accept(new BrokenText(file, en.line(), "step-shape"));
            }
            steps(ko.below(), en.below(), file);
        }
    }

    private void sameNames(List<Inline> korean, List<Inline> english, String file, int line) {
        Set<String> ko = FactNames.in(korean);
        Set<String> en = FactNames.in(english);
        if (!ko.equals(en)) {
            found.accept(new BrokenText(file, line, "names", ko.toString(), en.toString()));
        }
    }

    private void names(List<Inline> text, String file, int line) {
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Words ignored -> {}
                case Inline.Value value -> {
                    known(value.name(), file, line);
                    boxes(value, file, line);
                }
                case Inline.Reference reference -> reference(reference.key(), file, line);
                case Inline.Section section -> {
                    known(section.condition().name(), file, line);
                    choice(section.condition(), file, line);
                    names(section.inside(), file, line);
                }
            }
        }
    }

    private void known(String name, String file, int line) {
        if (!known.contains(name)) {
            found.accept(new BrokenText(file, line, "placeholder", "{{" + name + "}}", template.file()));
        }
    }

    private void boxes(Inline.Value value, String file, int line) {
        if (value.boxes()
                && template.version().variables().stream()
                        .noneMatch(variable -> variable.name().equals(value.name())
                                && !variable.choices().isEmpty())) {
            found.accept(new BrokenText(file, line, "boxes", "{{" + value.name() + "|boxes}}"));
        }
    }

    private void choice(Condition condition, String file, int line) {
        String value = condition.value();
        boolean variable = template.version().variables().stream()
                .anyMatch(known -> known.name().equals(condition.name()));
        if (value != null
                && variable
                && template.variable(condition.name()).choices().stream()
                        .noneMatch(choice -> choice.value().equals(value))) {
            found.accept(new BrokenText(file, line, "choice", condition.name(), value));
        }
    }

    private void reference(String key, String file, int line) {
        boolean there =
                template.clauses().stream().anyMatch(clause -> clause.answersTo(key) && clause.appliesIf() == null);
        if (!there) {
            found.accept(new BrokenText(file, line, "reference", "{ref:" + key + "}", template.file()));
        }
    }

    private void noParticles(List<Inline> english, String file, int line) {
        for (Inline inline : english) {
            if (inline instanceof Inline.Value value && value.particle() != null) {
                found.accept(new BrokenText(file, line, "english-particle"));
            } else if (inline instanceof Inline.Section section) {
                noParticles(section.inside(), file, line);
            }
        }
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
