package dure.agreement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which agreements a list shows; null or empty means all. */
public record AgreementFilter(
        @Nullable String projectId,
        Set<AgreementState> states,
        @Nullable String template,
        @Nullable String collaboratorId) {

    public static final AgreementFilter ALL = new AgreementFilter(null, Set.of(), null, null);

    public AgreementFilter {
        states = Set.copyOf(states);
    }
}
