package dure.release;

import dure.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release.
 *
 * @param version the name of what was opened, such as v1.0
 * @param revision counts changes of the draft; a save sends the one that was read
 * @param recordHash SHA-256 of the frozen record
 * @param previousHash that of the record published before it, 64 zeros for the first
 * @param packHash SHA-256 of the release pack
 */
public record ReleaseRow(
        String id,
        String deliverableId,
        String version,
        @Nullable String tag,
        @Nullable String commit,
        List<Artifact> artifacts,
        ReleaseState state,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable String recordHash,
        @Nullable String previousHash,
        @Nullable String packHash,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        int revision)
        implements Versioned {

    public ReleaseRow {
        artifacts = List.copyOf(artifacts);
    }

    /** Whether nothing says yet what exactly is opened. */
    public boolean namesNothing() {
        return tag == null && commit == null && artifacts.isEmpty();
    }

    public ReleaseDetails details() {
        return new ReleaseDetails(version, tag, commit, artifacts);
    }

    @Override
    public int savedVersion() {
        return revision;
    }
}
