package dure.release;

import dure.shared.Paragraphs;
import dure.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A decision about one finding, as it is entered.
 *
 * @param row key of the finding
 * @param accepted whether it may go out all the same; left out means yes
 */
public record DecisionDetails(
        @NotNull @Nullable String row,
        @Nullable Boolean accepted,
        @NotNull @Paragraphs(max = 2000) @Nullable String reason) {

    public DecisionDetails {
        accepted = accepted == null || accepted;
        reason = PlainText.paragraphs(reason);
    }
}
