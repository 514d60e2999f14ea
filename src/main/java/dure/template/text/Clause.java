package dure.template.text;

import dure.shared.Bilingual;
import dure.shared.Translations;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One version of an article as its file says it, in both languages. */
public record Clause(
        String key,
        int version,
        Bilingual title,
        Bilingual summary,
        @Nullable Condition appliesIf,
        List<String> variables,
        List<GrantNote> grants,
        List<Step> korean,
        List<Step> english,
        String source) {

    /** How the key of a clause begins that a team has written itself. */
    public static final String OWN = "own-";

    public Clause {
        variables = List.copyOf(variables);
        grants = List.copyOf(grants);
        korean = List.copyOf(korean);
        english = List.copyOf(english);
    }

    /** How a template lists it and its file is called: {@code term}, from the second version on {@code term@2}. */
    public String reference() {
        return reference(key, version);
    }

    public static String reference(String key, int version) {
        return version == 1 ? key : key + "@" + version;
    }

    /** The key in such a reference. */
    public static String key(String reference) {
        int at = reference.indexOf('@');
        return at < 0 ? reference : reference.substring(0, at);
    }

    /** Whether a reference to this key means this clause: its own, or that of the shipped clause that it stands in for. */
    public boolean answersTo(String reference) {
        return key.equals(reference) || key.equals(OWN + reference);
    }

    public List<Step> in(Locale locale) {
        return Translations.closest(locale).equals(Locale.KOREAN) ? korean : english;
    }
}
