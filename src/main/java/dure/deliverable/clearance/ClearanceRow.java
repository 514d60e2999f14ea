package dure.deliverable.clearance;

import dure.shared.CanonicalJson;
import dure.shared.Sha256;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One finding: about what, the reason, its ground and its cure. Names are joined when it is shown.
 *
 * @param personId whose work or signature it is about
 * @param details what the sentence needs: rights, licenses, dates (ISO), names of components
 * @param involved who may not decide about it
 */
public record ClearanceRow(
        Subject subject,
        ReasonCode code,
        @Nullable String personId,
        List<String> details,
        @Nullable Ground ground,
        @Nullable Cure cure,
        Set<String> involved) {

    public ClearanceRow {
        details = List.copyOf(details);
        involved = Set.copyOf(involved);
    }

    static ClearanceRow of(Subject subject, ReasonCode code, @Nullable String personId, String... details) {
        return new ClearanceRow(subject, code, personId, List.of(details), null, null, Set.of());
    }

    ClearanceRow on(@Nullable Ground newGround) {
        return new ClearanceRow(subject, code, personId, details, newGround, cure, involved);
    }

    ClearanceRow curedBy(Cure.Kind kind, String path) {
        return new ClearanceRow(subject, code, personId, details, ground, new Cure(kind, path), involved);
    }

    ClearanceRow involving(Set<String> people) {
        return new ClearanceRow(subject, code, personId, details, ground, cure, new LinkedHashSet<>(people));
    }

    public Verdict verdict() {
        return code.verdict();
    }

    /** Names this finding by its content: when what it is about changes, a decision about it no longer fits. */
    public String key() {
        var content = List.of(
                code.name(),
                subject.type().name(),
                subject.id(),
                subject.part() == null ? "" : subject.part(),
                personId == null ? "" : personId,
                details);
        return Sha256.of(CanonicalJson.of(content)).hex().substring(0, 24);
    }
}
