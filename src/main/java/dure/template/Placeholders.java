package dure.template;

import dure.shared.Bilingual;
import dure.shared.Translations;
import dure.template.Placeholder.Kind;
import dure.template.text.Clause;
import dure.template.text.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** All that the texts of a draft can say: parties, facts, every variable of the library and of its own, its articles. */
@Component
class Placeholders {

    private static final List<Fact> FACTS = List.of(
            new Fact("parties.named", "parties"),
            new Fact("project.name", "project"),
            new Fact("project.goal", "goal"),
            new Fact("project.doneWhen", "done-when"),
            new Fact("project.nonGoals", "non-goals"),
            new Fact("copies", "copies"));

    /** What every document can say, with the end of the key of its label. */
    private record Fact(String name, String label) {}

    private final ShippedTexts shipped;
    private final Translations translations;
    private final ConditionWords conditions;

    Placeholders(ShippedTexts shipped, Translations translations, ConditionWords conditions) {
        this.shipped = shipped;
        this.conditions = conditions;
        this.translations = translations;
    }

    List<Placeholder> of(DraftReader.Draft draft, List<Variable> own) {
        var all = new ArrayList<Placeholder>();
        FACTS.forEach(fact -> all.add(value(fact.name(), said("template.placeholder." + fact.label()))));
        TemplateText text = draft.text();
        if (text != null) {
            text.version().partyRoles().forEach(role -> all.add(value("party." + role.key(), role.word())));
        }
        var dictionary = new LinkedHashMap<String, Variable>();
        own.forEach(variable -> dictionary.put(variable.name(), variable));
        shipped.variables().forEach(dictionary::putIfAbsent);
        var names = new SpokenNames(translations, dictionary, text);
        dictionary.values().forEach(variable -> add(variable, names, all));
        if (text != null) {
            for (Clause clause : text.clauses()) {
                all.add(new Placeholder("{ref:" + clause.key() + "}", Kind.REFERENCE, clause.title()));
            }
        }
        return all;
    }

    private void add(Variable variable, SpokenNames names, List<Placeholder> all) {
        all.add(value(variable.name(), variable.label()));
        for (Choice choice : variable.choices()) {
            var condition = new Condition(variable.name(), choice.value(), false);
            all.add(new Placeholder(
                    "{{#" + variable.name() + "=" + choice.value() + "}}{{/}}",
                    Kind.CONDITION,
                    conditions.of(condition, names)));
        }
    }

    private static Placeholder value(String name, Bilingual label) {
        return new Placeholder("{{" + name + "}}", Kind.VALUE, label);
    }

    private Bilingual said(String key) {
        return new Bilingual(
                translations.getTranslation(key, Locale.KOREAN), translations.getTranslation(key, Locale.ENGLISH));
    }
}
