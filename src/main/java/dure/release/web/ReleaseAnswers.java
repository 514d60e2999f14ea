package dure.release.web;

import dure.deliverable.clearance.ClearanceRow;
import dure.deliverable.clearance.ClearanceSentences;
import dure.release.DecisionRow;
import dure.release.ReleaseClearance;
import dure.release.ReleaseRow;
import dure.release.pack.FrozenRelease;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the verdict on a release, of today or frozen, into the form that REST tells. */
@Component
class ReleaseAnswers {

    private final ClearanceSentences sentences;

    ReleaseAnswers(ClearanceSentences sentences) {
        this.sentences = sentences;
    }

    ReleaseAnswer of(ReleaseRow release, ReleaseClearance draft) {
        var clearance = draft.clearance();
        var names = sentences.names(clearance.rows());
        return new ReleaseAnswer(
                release.id(),
                release.state(),
                clearance.verdict().name(),
                draft.isPublishable(),
                clearance.asOf().toString(),
                clearance.rows().stream().map(row -> row(row, draft, names)).toList());
    }

    private ReleaseAnswer.Row row(ClearanceRow row, ReleaseClearance draft, Map<String, String> names) {
        var ground = row.ground();
        return new ReleaseAnswer.Row(
                row.key(),
                row.verdict().name(),
                row.code().name(),
                row.personId(),
                row.subject().part(),
                sentences.sentence(row, names, Locale.KOREAN),
                sentences.sentence(row, names, Locale.ENGLISH),
                ground == null ? null : ground.grantId(),
                ground == null ? null : ground.agreementNumber(),
                ground == null ? null : ground.clause(),
                row.cure() == null ? null : row.cure().path(),
                draft.decision(row));
    }

    ReleaseAnswer of(ReleaseRow release, FrozenRelease frozen) {
        var clearance = frozen.clearance();
        return new ReleaseAnswer(
                release.id(),
                release.state(),
                clearance.verdict(),
                false,
                clearance.asOf(),
                clearance.findings().stream().map(row -> row(row, frozen)).toList());
    }

    private static ReleaseAnswer.Row row(FrozenRelease.Finding row, FrozenRelease frozen) {
        var decision = frozen.decisions().stream()
                .filter(made -> made.finding().equals(row.key()))
                .map(made -> new DecisionRow(
                        made.finding(),
                        made.accepted(),
                        made.reason(),
                        made.decider().id(),
                        Instant.parse(made.at())))
                .findFirst()
                .orElse(null);
        return new ReleaseAnswer.Row(
                row.key(),
                row.verdict(),
                row.code(),
                row.collaboratorId(),
                row.part(),
                row.reasonKo(),
                row.reasonEn(),
                row.grantId(),
                row.agreementNumber(),
                row.clause(),
                null,
                decision);
    }
}
