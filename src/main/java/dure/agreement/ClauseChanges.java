package dure.agreement;

import dure.agreement.SignedTerms.Part;
import dure.shared.Bilingual;
import dure.shared.Translations;
import dure.template.ClauseChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares the articles of an agreement as they are kept with what an amendment makes of them. */
@Component
class ClauseChanges {

    private final Translations translations;

    ClauseChanges(Translations translations) {
        this.translations = translations;
    }

    /** The articles of one text in both languages, by the same keys. */
    record Text(Map<String, Part> korean, Map<String, Part> english) {
        @Nullable
        Part in(Locale locale, String key) {
            return (locale.equals(Locale.KOREAN) ? korean : english).get(key);
        }

        boolean says(String key, Text other) {
            return same(korean.get(key), other.korean.get(key)) && same(english.get(key), other.english.get(key));
        }

        private static boolean same(@Nullable Part one, @Nullable Part other) {
            return one == null || other == null ? one == other : one.text().equals(other.text());
        }
    }

    /**
     * Each article whose text differs, in the order of the new text.
     *
     * @param kept the words that were kept, which are shown
     * @param before the same text made once more, which is compared: what is not known any more is absent there and in the new one
     */
    List<ClauseChange> between(Text kept, Text before, Text after) {
        var keys = new LinkedHashSet<>(after.korean().keySet());
        keys.addAll(kept.korean().keySet());
        var changes = new ArrayList<ClauseChange>();
        for (String key : keys) {
            if (!before.says(key, after)) {
                changes.add(new ClauseChange(
                        key,
                        both(locale -> Optional.ofNullable(kept.in(locale, key))
                                .or(() -> Optional.ofNullable(after.in(locale, key)))
                                .map(Part::name)
                                .orElse("")),
                        both(locale -> words(kept, locale, key, "agreement.change.new")),
                        both(locale -> words(after, locale, key, "agreement.change.dropped")),
                        kind(kept, after, key)));
            }
        }
        return changes;
    }

    private static ClauseChange.Kind kind(Text kept, Text after, String key) {
        if (kept.in(Locale.KOREAN, key) == null) {
            return ClauseChange.Kind.NEW;
        }
        return after.in(Locale.KOREAN, key) == null ? ClauseChange.Kind.DROPPED : ClauseChange.Kind.CHANGED;
    }

    private String words(Text text, Locale locale, String key, String ifAbsent) {
        Part part = text.in(locale, key);
        return part == null
                ? translations.getTranslation(ifAbsent, locale)
                : ArticleWords.of(part.text(), locale.equals(Locale.KOREAN));
    }

    private static Bilingual both(Function<Locale, String> words) {
        return new Bilingual(words.apply(Locale.KOREAN), words.apply(Locale.ENGLISH));
    }
}
