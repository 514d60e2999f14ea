package dure.shared;

import org.jspecify.annotations.Nullable;

/** Somebody else saved in the meantime; nothing was changed (REST: 409, or 412 when If-Match was sent). */
public class StaleVersion extends UserFacingException {

    public StaleVersion() {
        super("input.stale");
    }

    /** Refuses a save made from an older version than the stored one. */
    public static void check(int sent, int stored) {
        if (sent != stored) {
            throw new StaleVersion();
        }
    }

    /** As {@link #check}; whoever named no version acts on the thing as it is. */
    public static void checkIfNamed(@Nullable Integer sent, int stored) {
        if (sent != null) {
            check(sent, stored);
        }
    }
}
