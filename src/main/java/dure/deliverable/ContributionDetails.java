package dure.deliverable;

import dure.shared.Line;
import dure.shared.Paragraphs;
import dure.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who made what, as it is entered.
 *
 * @param part path of a part of the deliverable; may be left out when there is only one
 * @param to last day; empty while the work goes on
 * @param capacityOf the employer or the one who commissioned the work
 * @param dutyRelated whether the work was part of the job; only asked of employees
 * @param jointWith the other authors of a joint or separable work
 * @param representativeId the author who acts for all (저작권법 48조), with {@code representativeDocument} that says so
 * @param evidence commit range, file and hash, or document that shows who made it
 */
public record ContributionDetails(
        @NotNull @Line(max = 26) @Nullable String collaboratorId,
        @Line(max = 200) @Nullable String part,
        @NotNull @Nullable WorkDone kind,
        @NotNull @Nullable LocalDate from,
        @Nullable LocalDate to,
        @NotNull @Nullable Capacity capacity,
        @Line(max = 120) @Nullable String capacityOf,
        @Nullable Boolean dutyRelated,
        @NotNull @Nullable Authorship authorship,
        @Size(max = 20) List<@Line(max = 26) String> jointWith,
        @Line(max = 26) @Nullable String representativeId,
        @Line(max = 400) @Nullable String representativeDocument,
        @Valid @Nullable Ai ai,
        @Paragraphs(max = 2000) @Nullable String evidence) {

    public ContributionDetails {
        collaboratorId = PlainText.line(collaboratorId);
        part = PlainText.optionalLine(part);
        capacityOf = PlainText.optionalLine(capacityOf);
        dutyRelated = dutyRelated != null && dutyRelated;
        jointWith = jointWith == null ? List.of() : List.copyOf(jointWith);
        representativeId = PlainText.optionalLine(representativeId);
        representativeDocument = PlainText.optionalLine(representativeDocument);
        evidence = PlainText.optionalParagraphs(evidence);
    }

    /** A contribution of one author on their own account, without AI. */
    public static ContributionDetails own(
            String collaboratorId, @Nullable String part, WorkDone kind, LocalDate from, @Nullable LocalDate to) {
        return new ContributionDetails(
                collaboratorId,
                part,
                kind,
                from,
                to,
                Capacity.OWN,
                null,
                false,
                Authorship.SOLE,
                List.of(),
                null,
                null,
                Ai.NONE,
                null);
    }
}
