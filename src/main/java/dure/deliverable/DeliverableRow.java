package dure.deliverable;

import dure.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deliverable with its parts. */
public record DeliverableRow(
        String id,
        String projectId,
        String title,
        @Nullable String titleEn,
        DeliverableKind kind,
        LegalKind legalKind,
        String ownerId,
        String licensorId,
        List<PartRow> parts,
        @Nullable String repositoryUrl,
        Instant createdAt,
        int version)
        implements Versioned {

    public DeliverableRow {
        parts = List.copyOf(parts);
    }

    /** What is stored, as a person would enter it. */
    public DeliverableDetails details() {
        var entered = parts.stream()
                .map(part -> new PartDetails(part.path(), part.kind(), part.license()))
                .toList();
        return new DeliverableDetails(
                projectId, title, titleEn, kind, legalKind, ownerId, licensorId, entered, repositoryUrl);
    }

    @Override
    public int savedVersion() {
        return version;
    }
}
