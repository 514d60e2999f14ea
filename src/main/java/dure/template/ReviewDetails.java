package dure.template;

import dure.shared.Line;
import dure.shared.Paragraphs;
import dure.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a review by somebody who knows the law.
 *
 * @param reviewer who has read the version, such as "변호사 이한결"; shown on the template's page
 * @param reviewedOn not in the future
 */
public record ReviewDetails(
        @NotNull @Line(max = 100) String reviewer,
        @NotNull LocalDate reviewedOn,
        @Nullable @Paragraphs(max = 2_000) String note) {

    public ReviewDetails {
        reviewer = PlainText.line(reviewer);
        note = PlainText.optionalParagraphs(note);
    }
}
