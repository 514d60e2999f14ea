package dure.template.text;

import dure.shared.Bilingual;
import dure.shared.Translations;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An article as its file says it, in both languages. */
public record Clause(
        String key,
        Bilingual title,
        Bilingual summary,
        @Nullable Condition appliesIf,
        List<String> variables,
        @Nullable GrantNote grants,
        List<Step> korean,
        List<Step> english,
        String source) {

    public Clause {
        variables = List.copyOf(variables);
        korean = List.copyOf(korean);
        english = List.copyOf(english);
    }

    public List<Step> in(Locale locale) {
        return Translations.closest(locale).equals(Locale.KOREAN) ? korean : english;
    }
}
