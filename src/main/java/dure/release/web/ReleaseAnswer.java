package dure.release.web;

import dure.release.DecisionRow;
import dure.release.ReleaseState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a release as REST tells it.
 *
 * @param publishable whether no finding blocks or waits for a decision
 */
record ReleaseAnswer(
        String releaseId, ReleaseState state, String verdict, boolean publishable, String asOf, List<Row> rows) {

    /**
     * One finding.
     *
     * @param key names it in a decision
     * @param cure path of the page where it is cured
     */
    record Row(
            String key,
            String verdict,
            String code,
            @Nullable String collaboratorId,
            @Nullable String part,
            String reasonKo,
            String reasonEn,
            @Nullable String grantId,
            @Nullable String agreementNumber,
            @Nullable String clause,
            @Nullable String cure,
            @Nullable DecisionRow decision) {}
}
