package dure.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scan of signatures in ink.
 *
 * @param number 1, 2, 3 ... within its agreement
 * @param scanSha256 the name of the stored scan
 * @param uploadedBy who put it in (a collaborator, or an account without one)
 * @param attestedBy who compared it with the paper, and attested or refused it
 * @param mayAttest whether the present reader is the one who can attest it
 */
public record PaperSignatureRow(
        int number,
        PaperSignatureState state,
        List<String> collaboratorIds,
        LocalDate signedOn,
        String scanSha256,
        String mediaType,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String attestedBy,
        @Nullable Instant attestedAt,
        boolean mayAttest) {

    public PaperSignatureRow {
        collaboratorIds = List.copyOf(collaboratorIds);
    }

    /** Whether somebody compared it with the paper and found it wrong. */
    public boolean wasRefused() {
        return state == PaperSignatureState.WITHDRAWN && attestedBy != null;
    }

    public boolean isWaiting() {
        return state == PaperSignatureState.WAITING;
    }
}
