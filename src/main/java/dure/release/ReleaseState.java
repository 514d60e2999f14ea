package dure.release;

import java.util.EnumSet;
import java.util.Set;

/** Where a release stands, and which states may follow. Cleared or not is computed, not a state. */
public enum ReleaseState {
    DRAFT,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN;

    Set<ReleaseState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.of(SUPERSEDED, WITHDRAWN);
            case SUPERSEDED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(ReleaseState.class);
        };
    }

    public boolean wasPublished() {
        return this != DRAFT;
    }
}
