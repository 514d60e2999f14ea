package dure.deliverable.web;

import dure.deliverable.clearance.Ground;
import dure.deliverable.clearance.ReasonCode;
import dure.deliverable.clearance.Subject;
import dure.deliverable.clearance.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verdict as REST tells it. */
record ClearanceAnswer(
        String deliverableId, LocalDate asOf, Verdict verdict, String summary, String ruleVersion, List<Row> rows) {

    /**
     * One finding.
     *
     * @param key names it in a decision
     * @param reason in the caller's language
     */
    record Row(
            String key,
            Verdict verdict,
            ReasonCode code,
            Subject subject,
            @Nullable String collaboratorId,
            String reason,
            String reasonKo,
            String reasonEn,
            List<String> details,
            @Nullable Ground ground,
            @Nullable CureAnswer cure) {}

    /** What to do about it, and on which page. */
    record CureAnswer(String kind, String label, String path) {}
}
