package dure.template;

import dure.shared.Bilingual;
import dure.shared.Translations;
import dure.template.text.Condition;
import dure.template.text.GrantNote;
import dure.template.words.Particle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a clause's file gives as data: who allows whom what, of which work, under which condition. */
@Component
class GivenRights {

    private final Translations translations;
    private final ConditionWords conditions;

    GivenRights(Translations translations, ConditionWords conditions) {
        this.translations = translations;
        this.conditions = conditions;
    }

    /** A text of one or more sentences for each. */
    List<Bilingual> of(List<GrantNote> notes, SpokenNames names) {
        return notes.stream()
                .map(note -> new Bilingual(in(Locale.KOREAN, note, names), in(Locale.ENGLISH, note, names)))
                .toList();
    }

    private String in(Locale language, GrantNote note, SpokenNames names) {
        var said = new ArrayList<String>();
        Bilingual from = role(note.from(), names);
        said.add(say(
                language,
                "gives",
                new Bilingual(from.ko() + Particle.SUBJECT.after(from.ko()), from.en()),
                role(note.to(), names),
                String.join(", ", rights(language, note, names))));
        for (Condition condition : note.when()) {
            said.add(say(language, "when", conditions.of(condition, names)));
        }
        named(language, "work", note.workFrom(), names, said);
        named(language, "kinds", note.kindsFrom(), names, said);
        named(language, "licenses", note.licensesFrom(), names, said);
        if (note.licenses() != null) {
            said.add(say(language, "licenses-each"));
        }
        Condition sublicensable = note.sublicensableWhen();
        if (sublicensable != null) {
            said.add(say(language, "sublicensable-when", conditions.of(sublicensable, names)));
        } else if (note.sublicensable()) {
            said.add(say(language, "sublicensable"));
        }
        if (note.retroactive()) {
            said.add(say(language, "retroactive"));
        }
        if (note.survivesEnd()) {
            said.add(say(language, "survives-end"));
        }
        return String.join(" ", said);
    }

    private List<String> rights(Locale language, GrantNote note, SpokenNames names) {
        var rights = new ArrayList<String>();
        note.rights().forEach(right -> rights.add(right(language, right)));
        named(language, "rights", note.rightsFrom(), names, rights);
        new TreeMap<>(note.rightsWhen())
                .forEach((right, condition) -> rights.add(
                        say(language, "right-when", right(language, right), conditions.of(condition, names))));
        return rights.isEmpty() ? List.of(ClauseText.MISSING) : rights;
    }

    private void named(
            Locale language, String sentence, @Nullable String variable, SpokenNames names, List<String> said) {
        if (variable != null) {
            said.add(say(language, sentence, names.of(variable)));
        }
    }

    private String right(Locale language, String right) {
        String key = "template.right." + right.toLowerCase(Locale.ROOT).replace('_', '-');
        return translations.has(key) ? translations.getTranslation(key, language) : right;
    }

    private static Bilingual role(String key, SpokenNames names) {
        return names.role(key).orElse(new Bilingual(key, key));
    }

    private String say(Locale language, String sentence, Object... args) {
        return translations.getTranslation("template.grant." + sentence, language, args);
    }
}
