package dure.agreement;

import dure.shared.FieldError;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the owner and the parties may know of an agreement, beside its text.
 *
 * @param details as entered
 * @param missing what a draft lacks before it can be sent; empty for others
 * @param fingerprint SHA-256 of terms.json, once sent
 * @param documentSha256 of the PDF that is signed, once sent
 * @param endReason in the words of whoever declined, cancelled or terminated it
 * @param endedBy the party who declined
 */
public record AgreementContent(
        AgreementRow row,
        AgreementDetails details,
        int templateVersion,
        List<FieldError> missing,
        @Nullable String fingerprint,
        @Nullable String documentSha256,
        @Nullable String endReason,
        @Nullable String endedBy,
        @Nullable LocalDate endedOn) {

    public AgreementContent {
        missing = List.copyOf(missing);
    }
}
