package dure.shared;

import java.util.function.Supplier;
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

    /**
     * Does {@code act} unless {@code sent} is older than the stored version, and then has it rolled back. The act is asked
     * first: who may not do it, or names what is not there, learns nothing of versions. Runs in the act's transaction.
     */
    public static <T> T guard(@Nullable Integer sent, @Nullable Integer stored, Supplier<T> act) {
        boolean stale = sent != null && stored != null && !sent.equals(stored);
        T done;
        try {
            done = act.get();
        } catch (Conflict | InvalidInput refused) {
            throw stale ? new StaleVersion() : refused;
        }
        if (stale) {
            throw new StaleVersion();
        }
        return done;
    }
}
