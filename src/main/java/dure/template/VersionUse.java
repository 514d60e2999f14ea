package dure.template;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that was made from a version of a template.
 *
 * @param stateKey message key of the word for its state
 * @param executedOn null while not all have signed
 */
public record VersionUse(
        int version,
        String agreementId,
        String number,
        List<String> partyNames,
        String stateKey,
        @Nullable LocalDate executedOn) {

    public VersionUse {
        partyNames = List.copyOf(partyNames);
    }
}
