package dure.template;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A right that the printed text gives, as data: from each party in one role to the party in the other.
 *
 * @param clause key of the clause that says so
 * @param articleLabel how the printed text names it, "제11조(이용허락)"
 * @param work title of the one work it is about; null: everything of its kinds
 * @param kinds names of the kinds of work it covers: CODE, DATASET, TEXT, MODEL_WEIGHTS, MEDIA
 * @param retroactive covers what was made before the agreement took effect
 * @param survivesEnd still a ground for new releases after the agreement has ended
 * @param outboundLicenses the licenses under which the work may be opened; empty means any open license
 */
public record GrantTerms(
        String clause,
        String articleLabel,
        String grantorRole,
        String granteeRole,
        @Nullable String work,
        Set<String> kinds,
        Set<WorkRight> rights,
        boolean sublicensable,
        boolean retroactive,
        boolean survivesEnd,
        Set<String> outboundLicenses) {

    public GrantTerms {
        kinds = Set.copyOf(kinds);
        rights = Set.copyOf(rights);
        outboundLicenses = Set.copyOf(outboundLicenses);
    }
}
