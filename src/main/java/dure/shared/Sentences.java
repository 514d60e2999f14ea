package dure.shared;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Turns an error that a person may see into a sentence of their language: the one translation point of errors. */
@Component
public class Sentences {

    private final Translations translations;

    Sentences(Translations translations) {
        this.translations = translations;
    }

    /** The sentence; for refused input with a single field or without fields, that field's reason. */
    public String of(UserFacingException error, Locale locale) {
        if (error instanceof InvalidInput invalid && invalid.errors().size() == 1) {
            return of(invalid.errors().getFirst(), locale);
        }
        return translations.getTranslation(
                error.messageKey(), locale, error.args().toArray());
    }

    public String of(FieldError error, Locale locale) {
        return translations.getTranslation(
                error.messageKey(), locale, error.args().toArray());
    }
}
