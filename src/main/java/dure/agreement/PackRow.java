package dure.agreement;

import dure.shared.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposed agreement as it is shown.
 *
 * @param collaboratorIds its parties beside the lead
 * @param existing the newest agreement of the kind between them that is under way or in force; null when there is none
 */
public record PackRow(
        String template,
        Bilingual title,
        List<String> collaboratorIds,
        @Nullable AgreementRow existing) {

    public PackRow {
        collaboratorIds = List.copyOf(collaboratorIds);
    }
}
