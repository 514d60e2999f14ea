package dure.deliverable;

import dure.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who made what part of a deliverable, when, in which capacity, with which tool. */
public record ContributionRow(
        String id,
        String deliverableId,
        String collaboratorId,
        String part,
        WorkDone kind,
        LocalDate from,
        @Nullable LocalDate to,
        Capacity capacity,
        @Nullable String capacityOf,
        boolean dutyRelated,
        Authorship authorship,
        List<String> jointWith,
        @Nullable String representativeId,
        @Nullable String representativeDocument,
        Ai ai,
        @Nullable String evidence,
        Instant createdAt,
        int version)
        implements Versioned {

    public ContributionRow {
        jointWith = List.copyOf(jointWith);
    }

    /** Whether nobody is an author of it: no creative work, or an AI's output that no person worked on. */
    public boolean hasNoAuthor() {
        return authorship == Authorship.NON_CREATIVE || (ai.use() == AiUse.GENERATED && ai.humanPart() == null);
    }

    public ContributionDetails details() {
        return new ContributionDetails(
                collaboratorId,
                part,
                kind,
                from,
                to,
                capacity,
                capacityOf,
                dutyRelated,
                authorship,
                jointWith,
                representativeId,
                representativeDocument,
                ai,
                evidence);
    }

    @Override
    public int savedVersion() {
        return version;
    }
}
