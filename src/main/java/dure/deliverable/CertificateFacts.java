package dure.deliverable;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a person in a project, as a certificate of contribution says it: facts without a score, a rank or hours.
 *
 * @param period from the first day to the last one, as ISO 8601 interval; null when nothing is recorded
 * @param roles the roles held, now or earlier, by name
 * @param contributions by first day
 */
public record CertificateFacts(@Nullable String period, List<String> roles, List<Line> contributions) {

    public CertificateFacts {
        roles = List.copyOf(roles);
        contributions = List.copyOf(contributions);
    }

    /** A deliverable, the part of it, the kind of the work, and the days. */
    public record Line(String deliverable, String part, String kind, String period) {}

    /** Whether there is something to certify. */
    public boolean isEmpty() {
        return contributions.isEmpty();
    }
}
