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

    /** The privacy notices of a project, which are numbered like agreements and are none. */
    public static AgreementFilter notices(String projectId, Set<AgreementState> states) {
        return new AgreementFilter(projectId, states, PrivacyNoticeDraft.PRIVACY, null);
    }

    public AgreementFilter {
        states = Set.copyOf(states);
    }
}
