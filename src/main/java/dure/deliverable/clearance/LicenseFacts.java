package dure.deliverable.clearance;

import java.util.Set;

/**
 * What the rule reads of one license of an outbound expression.
 *
 * @param id the license as it is named in the expression, with its exception
 * @param hasText whether the text that becomes the LICENSE file is there
 * @param judged whether anybody looked at what the license allows; if not, the strictest answer stands here
 * @param open whether it forbids no use and no change
 */
public record LicenseFacts(String id, boolean hasText, boolean judged, boolean open, Set<Trait> traits) {

    public LicenseFacts {
        traits = Set.copyOf(traits);
    }

    /** What a license promises its taker, and so what the licensor has to be able to promise. */
    public enum Trait {
        ALLOWS_DERIVATIVES,
        GRANTS_PATENTS,
        FOR_DATA
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
