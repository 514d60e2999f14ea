package dure.deliverable;

import dure.license.InboundRelation;
import dure.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something others made that takes part in a deliverable. */
public record InboundRow(
        String id,
        String deliverableId,
        String name,
        @Nullable String url,
        String part,
        @Nullable String license,
        @Nullable String chosenBranch,
        InboundRelation relation,
        InboundBasis basis,
        @Nullable String basisNote,
        @Nullable String broughtInById,
        Instant createdAt,
        int version)
        implements Versioned {

    public InboundDetails details() {
        return new InboundDetails(name, url, part, license, chosenBranch, relation, basis, basisNote, broughtInById);
    }

    @Override
    public int savedVersion() {
        return version;
    }
}
