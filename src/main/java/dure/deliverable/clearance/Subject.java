package dure.deliverable.clearance;

import dure.deliverable.ContributionRow;
import org.jspecify.annotations.Nullable;

/**
 * What a row is about.
 *
 * @param id of the deliverable, the contribution or the inbound component
 * @param part path of the part, when it is about one
 */
public record Subject(Type type, String id, @Nullable String part) {

    static Subject of(ContributionRow made) {
        return new Subject(Type.CONTRIBUTION, made.id(), made.part());
    }

    /** The four things a row can be about. */
    public enum Type {
        DELIVERABLE,
        PART,
        CONTRIBUTION,
        INBOUND
    }
}
