package dure.template;

import dure.shared.Bilingual;
import dure.shared.Translations;
import dure.template.text.Clause;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people call the names that a text uses: variables and their choices, roles, annexes, clauses, and what every document has. */
final class SpokenNames {

    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("parties.named", "template.placeholder.parties"),
            Map.entry("project.name", "template.placeholder.project"),
            Map.entry("project.goal", "template.placeholder.goal"),
            Map.entry("project.doneWhen", "template.placeholder.done-when"),
            Map.entry("project.nonGoals", "template.placeholder.non-goals"),
            Map.entry("copies", "template.placeholder.copies"),
            Map.entry("signing", "template.fact.signing"),
            Map.entry("language", "template.fact.language"),
            Map.entry("layout", "template.fact.layout"),
            Map.entry("base.title", "template.fact.base.title"),
            Map.entry("base.number", "template.fact.base.number"),
            Map.entry("base.signedOn", "template.fact.base.signed-on"),
            Map.entry("base.changes", "template.fact.base.changes"));

    private final Translations translations;
    private final @Nullable TemplateText text;
    private final Map<String, Variable> variables;

    /** Those of the template come first; without one there are only those of the dictionary. */
    SpokenNames(Translations translations, Map<String, Variable> dictionary, @Nullable TemplateText text) {
        this.translations = translations;
        this.text = text;
        variables = new HashMap<>(dictionary);
        if (text != null) {
            text.version().variables().forEach(variable -> variables.put(variable.name(), variable));
        }
    }

    @Nullable
    Variable variable(String name) {
        return variables.get(name);
    }

    /** The name itself where nobody has said what it is called. */
    Bilingual of(String name) {
        Variable variable = variables.get(name);
        if (variable != null) {
            return variable.label();
        }
        String fact = FACTS.get(name);
        return fact != null
                ? said(fact)
                : tax(name).or(() -> annex(name)).or(() -> party(name)).orElse(new Bilingual(name, name));
    }

    /** As {@link #of}, with the name itself where two are called the same: a comparison must tell them apart. */
    Bilingual distinct(String name) {
        Bilingual label = of(name);
        long same = variables.values().stream()
                .filter(variable -> variable.label().equals(label))
                .count();
        return same < 2 ? label : new Bilingual(label.ko() + " · " + name, label.en() + " · " + name);
    }

    Bilingual choice(String name, String value) {
        Variable variable = variables.get(name);
        if (variable == null) {
            String key = FACTS.getOrDefault(name, "") + "."
                    + value.toLowerCase(Locale.ROOT).replace('_', '-');
            return translations.has(key) ? said(key) : new Bilingual(value, value);
        }
        return variable.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(Choice::label)
                .orElse(new Bilingual(value, value));
    }

    private Optional<Bilingual> tax(String name) {
        String fee = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return FactNames.OF_TAX.stream()
                .filter(ending -> name.equals(fee + ending) && variables.containsKey(fee))
                .findFirst()
                .map(ending -> said("template.fact.tax" + ending, of(fee)));
    }

    private Optional<Bilingual> annex(String name) {
        return text == null
                ? Optional.empty()
                : text.annexes().stream()
                        .filter(annex -> annex.name().equals(name))
                        .findFirst()
                        .map(annex -> said("template.fact.annex", annex.title()));
    }

    /** {@code party.LEAD}, {@code named.LEAD}, {@code bank.LEAD}. */
    private Optional<Bilingual> party(String name) {
        String role = name.substring(name.indexOf('.') + 1);
        return name.matches("(party|named|bank)\\..+")
                ? role(role)
                        .map(word -> name.startsWith("party.")
                                ? word
                                : said("template.fact." + name.substring(0, name.indexOf('.')), word))
                : Optional.empty();
    }

    /** The title of another clause of the template. */
    Bilingual clause(String key) {
        return text == null
                ? new Bilingual(key, key)
                : text.clauses().stream()
                        .filter(clause -> clause.key().equals(key))
                        .findFirst()
                        .map(Clause::title)
                        .orElse(new Bilingual(key, key));
    }

    Optional<Bilingual> role(String key) {
        return text == null
                ? Optional.empty()
                : text.version().partyRoles().stream()
                        .filter(role -> role.key().equals(key))
                        .findFirst()
                        .map(PartyRole::word);
    }

    private Bilingual said(String key, Object... args) {
        return new Bilingual(
                translations.getTranslation(key, Locale.KOREAN, args),
                translations.getTranslation(key, Locale.ENGLISH, args));
    }
}
