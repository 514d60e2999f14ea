package dure.journal;

import dure.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note as the reader sees it.
 *
 * @param authorName empty when the author is no longer known
 * @param mustRead whether the reader has to read it
 * @param readOn when the reader said that they have read it
 */
public record NoteRow(
        String id,
        String projectId,
        NoteKind kind,
        String title,
        @Nullable String url,
        @Nullable String body,
        boolean mustReadForAll,
        List<String> mustReadRoleIds,
        @Nullable Integer minutes,
        boolean confidential,
        String authorId,
        String authorName,
        Instant createdAt,
        int version,
        boolean mustRead,
        @Nullable LocalDate readOn)
        implements Versioned {

    /** What is stored, as a person would enter it. */
    public NoteDetails details() {
        return new NoteDetails(
                projectId, kind, title, url, body, mustReadForAll, mustReadRoleIds, minutes, confidential);
    }

    @Override
    public int savedVersion() {
        return version;
    }
}
