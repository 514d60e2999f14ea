package dure.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party of an agreement.
 *
 * @param as the key of the party's role in the template
 * @param order place in the signing order, from 1
 * @param signs false for a party whom the text only addresses, such as the licensor of a CLA
 * @param signedOn the day of the party's attested signature
 * @param leftOn the last day on which it bound one who has left while it goes on between the others
 */
public record AgreementParty(
        String collaboratorId,
        String as,
        int order,
        boolean signs,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate leftOn) {

    public boolean isWaiting() {
        return signs && signedOn == null;
    }
}
