package dure.template;

import dure.shared.Bilingual;
import dure.shared.Paragraphs;
import dure.shared.PlainText;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a version when it is published; from the second on both are needed.
 *
 * @param wordingOnly it says the same in other words, so that signatures of the version before stay valid
 */
public record RevisionDetails(
        @Nullable Boolean wordingOnly, @Nullable @Valid Reason reason) {

    /** In both languages; one alone stands for both. */
    public record Reason(
            @Nullable @Paragraphs(max = 2_000) String ko,
            @Nullable @Paragraphs(max = 2_000) String en) {

        public Reason {
            ko = PlainText.optionalParagraphs(ko);
            en = PlainText.optionalParagraphs(en);
        }
    }

    /** Null when something is missing. */
    @Nullable
    Revision revision() {
        if (wordingOnly == null || reason == null) {
            return null;
        }
        String ko = reason.ko() == null ? reason.en() : reason.ko();
        String en = reason.en() == null ? reason.ko() : reason.en();
        return ko == null || en == null ? null : new Revision(wordingOnly, new Bilingual(ko, en));
    }
}
