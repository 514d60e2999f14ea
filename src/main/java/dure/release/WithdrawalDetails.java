package dure.release;

import dure.shared.Paragraphs;
import dure.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Why a release is taken back; the reason stays on its page. */
public record WithdrawalDetails(
        @NotNull @Paragraphs(max = 2000) @Nullable String reason) {

    public WithdrawalDetails {
        reason = PlainText.paragraphs(reason);
    }
}
