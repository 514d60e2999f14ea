package dure.template;

import dure.shared.Bilingual;
import dure.shared.Translations;
import dure.template.text.Condition;
import dure.template.words.Particle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says a condition as people read it: by what its variable and its choice are called, not by their names. */
@Component
class ConditionWords {

    private final Translations translations;

    ConditionWords(Translations translations) {
        this.translations = translations;
    }

    Bilingual of(Condition condition, SpokenNames names) {
        Bilingual label = names.of(condition.name());
        Variable variable = names.variable(condition.name());
        VariableType type = variable == null ? VariableType.TEXT : variable.type();
        String not = condition.negated() ? ".not" : "";
        String value = condition.value();
        if (value == null) {
            return type == VariableType.BOOLEAN
                    ? said("ticked" + not, quoted(label))
                    : said("given" + not, quoted(label, Particle.SUBJECT));
        }
        Bilingual choice = names.choice(condition.name(), value);
        if (type == VariableType.CHOICES) {
            return said("among" + not, quoted(label), quoted(choice, Particle.OBJECT));
        }
        return said(
                "is" + not,
                quoted(label, Particle.SUBJECT),
                condition.negated() ? quoted(choice, Particle.SUBJECT) : quoted(choice));
    }

    private Bilingual quoted(Bilingual words) {
        return said("quoted", words);
    }

    private Bilingual quoted(Bilingual words, Particle particle) {
        Bilingual quoted = quoted(words);
        return new Bilingual(quoted.ko() + particle.after(words.ko()), quoted.en());
    }

    private Bilingual said(String form, Object... args) {
        String key = "template.when." + form;
        return new Bilingual(
                translations.getTranslation(key, Locale.KOREAN, args),
                translations.getTranslation(key, Locale.ENGLISH, args));
    }
}
