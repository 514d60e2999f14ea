package dure.template;

import dure.template.text.BrokenText;
import dure.template.text.Clause;
import dure.template.text.Condition;
import dure.template.text.Inline;
import dure.template.text.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Refuses a template that could print a blank where nobody expects one, or say different things in its two languages. */
final class TemplateCheck {

    private final TemplateText template;
    private final Set<String> known = new TreeSet<>(FactNames.ALWAYS);

    private TemplateCheck(TemplateText template) {
        this.template = template;
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
            throw new BrokenText(template.file(), 0, "revision says why a version follows another, from the second on");
        }
        var check = new TemplateCheck(template);
        template.clauses().forEach(check::clause);
        check.everyVariableIsUsed();
        check.names(template.preamble().korean(), template.file(), 0);
        check.names(template.closing().english(), template.file(), 0);
        check.sameNames(template.preamble().korean(), template.preamble().english(), template.file(), 0);
        check.sameNames(template.closing().korean(), template.closing().english(), template.file(), 0);
    }

    private void clause(Clause clause) {
        Wording.check(clause);
        steps(clause.korean(), clause.english(), clause.source());
        var used = new TreeSet<String>();
        collect(clause.korean(), used);
        Condition appliesIf = clause.appliesIf();
        if (appliesIf != null) {
            used.add(appliesIf.name());
        }
        used.removeIf(FactNames::needNotBeDeclared);
        if (!used.equals(new TreeSet<>(clause.variables()))) {
            throw new BrokenText(
                    clause.source(), 1, "variables says " + clause.variables() + ", the text uses " + used);
        }
        clause.grants().forEach(note -> GrantCheck.check(note, template, clause.source()));
    }

    private void steps(List<Step> korean, List<Step> english, String file) {
        if (korean.size() != english.size()) {
            int line = korean.isEmpty() ? 0 : korean.getLast().line();
            throw new BrokenText(file, line, "Korean has " + korean.size() + " steps here, English " + english.size());
        }
        for (int i = 0; i < korean.size(); i++) {
            Step ko = korean.get(i);
            Step en = english.get(i);
            names(ko.text(), file, ko.line());
            sameNames(ko.text(), en.text(), file, en.line());
            noParticles(en.text(), file, en.line());
            steps(ko.below(), en.below(), file);
        }
    }

    private void sameNames(List<Inline> korean, List<Inline> english, String file, int line) {
        Set<String> ko = FactNames.in(korean);
        Set<String> en = FactNames.in(english);
        if (!ko.equals(en)) {
            throw new BrokenText(file, line, "Korean uses " + ko + ", English " + en);
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
            throw new BrokenText(file, line, "unknown placeholder {{" + name + "}} in template " + template.file());
        }
    }

    private void boxes(Inline.Value value, String file, int line) {
        if (value.boxes()
                && template.version().variables().stream()
                        .noneMatch(variable -> variable.name().equals(value.name())
                                && !variable.choices().isEmpty())) {
            throw new BrokenText(file, line, "{{" + value.name() + "|boxes}}: only choices have boxes");
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
            throw new BrokenText(file, line, condition.name() + " has no choice " + value);
        }
    }

    private void reference(String key, String file, int line) {
        boolean there =
                template.clauses().stream().anyMatch(clause -> clause.key().equals(key) && clause.appliesIf() == null);
        if (!there) {
            throw new BrokenText(file, line, "{ref:" + key + "} points at no article of " + template.file());
        }
    }

    private static void noParticles(List<Inline> english, String file, int line) {
        for (Inline inline : english) {
            if (inline instanceof Inline.Value value && value.particle() != null) {
                throw new BrokenText(file, line, "a Korean particle in the English text");
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
                throw new BrokenText(template.file(), 0, "the variable " + variable.name() + " is asked but not used");
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
