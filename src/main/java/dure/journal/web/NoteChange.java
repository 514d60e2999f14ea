package dure.journal.web;

import dure.journal.NoteDetails;
import dure.journal.NoteKind;
import dure.journal.NoteRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a PATCH may send; what is left out stays as it is. */
record NoteChange(
        @Nullable Integer version,
        @Nullable NoteKind kind,
        @Nullable String title,
        @Nullable String url,
        @Nullable String body,
        @Nullable Boolean mustReadForAll,
        @Nullable List<String> mustReadRoleIds,
        @Nullable Integer minutes,
        @Nullable Boolean confidential) {

    NoteDetails appliedTo(NoteRow row) {
        return new NoteDetails(
                row.projectId(),
                kind == null ? row.kind() : kind,
                title == null ? row.title() : title,
                url == null ? row.url() : url,
                body == null ? row.body() : body,
                mustReadForAll == null ? row.mustReadForAll() : mustReadForAll,
                mustReadRoleIds == null ? row.mustReadRoleIds() : mustReadRoleIds,
                minutes == null ? row.minutes() : minutes,
                confidential == null ? row.confidential() : confidential);
    }
}
