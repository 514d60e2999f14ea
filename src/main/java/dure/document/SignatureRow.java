package dure.document;

import org.jspecify.annotations.Nullable;

/** One line of a party's box; a null value is missing. */
public record SignatureRow(Phrase label, @Nullable String value) {

    public SignatureRow(String label, @Nullable String value) {
        this(Phrase.of(label), value);
    }
}
