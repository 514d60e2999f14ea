package dure.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Whose signatures a scan carries, and the day they were made.
 *
 * @param collaboratorIds parties who sign and have not signed yet
 * @param signedOn the latest of the days written beside the signatures
 */
public record PaperSignatureDetails(
        @NotNull @Size(min = 1, max = AgreementDetails.MAX_PARTIES)
        List<@NotNull String> collaboratorIds,

        @NotNull LocalDate signedOn) {

    public PaperSignatureDetails {
        collaboratorIds = collaboratorIds == null
                ? null
                : collaboratorIds.stream().distinct().toList();
    }
}
