package dure.deliverable.clearance;

import org.jspecify.annotations.Nullable;

/**
 * What a row is about.
 *
 * @param id of the deliverable, the contribution or the inbound component
 * @param part path of the part, when it is about one
 */
public record Subject(Type type, String id, @Nullable String part) {

    /** The four things a row can be about. */
    public enum Type {
        DELIVERABLE,
        PART,
        CONTRIBUTION,
        INBOUND
    }
}
