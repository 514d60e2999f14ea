package dure.template;

import dure.document.Phrase;
import dure.document.Run;
import dure.document.SignatureRow;
import dure.shared.Translations;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words at the place to sign, in the language of a text or in both. */
final class SignatureWords {

    private static final String BLANK = "signed-on.blank";

    private final Translations translations;

    SignatureWords(Translations translations) {
        this.translations = translations;
    }

    String in(Locale language, String name, Object... args) {
        return translations.getTranslation("template.print." + name, language, args);
    }

    Phrase both(ComposedText text, @Nullable ComposedText beside, String name) {
        return DocumentLayout.both(text, beside, " / ", each -> in(each.language(), name));
    }

    SignatureRow row(ComposedText text, @Nullable ComposedText beside, String label, @Nullable String value) {
        return new SignatureRow(both(text, beside, label), value == null || value.isBlank() ? null : Phrase.of(value));
    }

    /** A line to write on, which asks for a day in no language. */
    Phrase blank() {
        return Phrase.of(in(Locale.ENGLISH, BLANK));
    }

    /** The blanks for year, month and day; two languages share one line. */
    Phrase blankDay(ComposedText text, @Nullable ComposedText beside) {
        return beside == null ? Phrase.of(in(text.language(), BLANK)) : blank();
    }

    List<Run> signHere(ComposedText text, @Nullable ComposedText beside, String name) {
        Run first = Run.of(in(text.language(), name));
        return beside == null
                ? List.of(first)
                : List.of(first, Run.of(in(beside.language(), name)).in(beside.language()));
    }
}
