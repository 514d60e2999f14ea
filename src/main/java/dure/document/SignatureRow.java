package dure.document;

import org.jspecify.annotations.Nullable;

/** One line of a party's box; a null value is missing, an empty one leaves the whole line to the label: a sentence. */
public record SignatureRow(Phrase label, @Nullable Phrase value) {

    /** Something that the party says. */
    public static SignatureRow sentence(Phrase words) {
        return new SignatureRow(words, Phrase.of(""));
    }

    public boolean isSentence() {
        return value != null && value.text().isEmpty();
    }

    public SignatureRow(String label, @Nullable String value) {
        this(Phrase.of(label), value == null ? null : Phrase.of(value));
    }
}
