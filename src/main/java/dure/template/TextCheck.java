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

/** Refuses a text that could print a blank where nobody expects one, or say different things in its two languages. */
final class TextCheck {

    private final TemplateText template;
    private final Consumer<BrokenText> found;
    private final Set<String> known = new TreeSet<>(FactNames.ALWAYS);

    TextCheck(TemplateText template, Consumer<BrokenText> found) {
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

    void sentence(TemplateText.Sentence sentence) {
        String file = template.file();
        names(sentence.korean(), file, 0);
        sameNames(sentence.korean(), sentence.english(), file, 0);
        noParticles(sentence.english(), file, 0);
        Wording.sentence(sentence.korean(), file, 0, found);
        Wording.sentence(sentence.english(), file, 0, found);
    }

    void clause(Clause clause) {
        steps(clause.korean(), clause.english(), clause.source());
        Condition appliesIf = clause.appliesIf();
        if (appliesIf != null) {
            condition(appliesIf, clause.source(), 1);
        }
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
                    condition(section.condition(), file, line);
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

    private void condition(Condition condition, String file, int line) {
        known(condition.name(), file, line);
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
        List<Clause> meant = template.clauses().stream()
                .filter(clause -> clause.answersTo(key))
                .toList();
        if (meant.stream().noneMatch(clause -> clause.appliesIf() == null)) {
            String problem = meant.isEmpty() ? "reference" : "reference-conditional";
            found.accept(new BrokenText(file, line, problem, "{ref:" + key + "}", template.file()));
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
}
