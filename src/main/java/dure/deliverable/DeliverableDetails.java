package dure.deliverable;

import dure.shared.Line;
import dure.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deliverable as it is entered.
 *
 * @param kind only used when there are no parts yet; else the parts decide
 * @param legalKind empty takes the usual one of the kind
 * @param licensorId who grants the license to the world; empty is the lead
 */
public record DeliverableDetails(
        @NotNull @Line(max = 26) @Nullable String projectId,
        @NotNull @Line(max = 120) @Nullable String title,
        @Line(max = 120) @Nullable String titleEn,
        @Nullable DeliverableKind kind,
        @Nullable LegalKind legalKind,
        @NotNull @Line(max = 26) @Nullable String ownerId,
        @Line(max = 26) @Nullable String licensorId,
        @Size(max = 50) List<@Valid PartDetails> parts,
        @Line(max = 400) @Nullable String repositoryUrl) {

    public DeliverableDetails {
        projectId = PlainText.line(projectId);
        title = PlainText.line(title);
        titleEn = PlainText.optionalLine(titleEn);
        ownerId = PlainText.line(ownerId);
        licensorId = PlainText.optionalLine(licensorId);
        parts = parts == null ? List.of() : List.copyOf(parts);
        repositoryUrl = PlainText.optionalLine(repositoryUrl);
    }
}
