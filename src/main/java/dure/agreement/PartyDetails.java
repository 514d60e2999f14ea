package dure.agreement;

import dure.shared.Line;
import dure.shared.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * A party as it is entered.
 *
 * @param as the key of the party's role in the template, such as {@code LEAD}
 * @param order place in the signing order, from 1; equal numbers sign side by side
 */
public record PartyDetails(
        @NotNull @Line(max = 26) String collaboratorId,
        @NotNull @Line(max = 40) String as,
        @Min(1) @Max(AgreementDetails.MAX_PARTIES) int order) {

    public PartyDetails {
        collaboratorId = Objects.requireNonNullElse(PlainText.line(collaboratorId), "");
        as = Objects.requireNonNullElse(PlainText.line(as), "");
    }
}
