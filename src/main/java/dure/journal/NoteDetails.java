package dure.journal;

import dure.shared.Line;
import dure.shared.Paragraphs;
import dure.shared.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person may enter of a note; the last four are of a SOURCE only (R07).
 *
 * @param url where the source lies, http or https
 * @param body of a source: why it is worth reading
 * @param mustReadForAll everybody of the team has to read it
 * @param mustReadRoleIds whoever holds one of these roles has to read it
 * @param minutes how long reading takes, 1 to 600
 * @param confidential only for those whose non-disclosure agreement is in force
 */
public record NoteDetails(
        @NotNull @Line(max = 26) String projectId,
        @NotNull NoteKind kind,
        @NotNull @Line(max = 200) String title,

        @Nullable @Line(max = 500) @Pattern(regexp = "https?://\\S+", message = "{journal.url.form}")
        String url,

        @Nullable @Paragraphs(max = 10_000) String body,
        Boolean mustReadForAll,
        @Size(max = 50) List<@NotNull @Line(max = 26) String> mustReadRoleIds,
        @Nullable @Min(1) @Max(600) Integer minutes,
        Boolean confidential) {

    public NoteDetails {
        title = PlainText.line(title);
        url = PlainText.optionalLine(url);
        body = PlainText.optionalParagraphs(body);
        mustReadForAll = Boolean.TRUE.equals(mustReadForAll);
        mustReadRoleIds = mustReadRoleIds == null
                ? List.of()
                : mustReadRoleIds.stream().distinct().toList();
        confidential = Boolean.TRUE.equals(confidential);
    }

    /** A note that is nothing but a title and a text. */
    public static NoteDetails simple(String projectId, NoteKind kind, String title, @Nullable String body) {
        return new NoteDetails(projectId, kind, title, null, body, false, List.of(), null, false);
    }
}
