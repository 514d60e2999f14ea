package dure.release;

import static java.util.Objects.requireNonNull;

import dure.deliverable.clearance.ClearanceRow;
import dure.deliverable.clearance.ClearanceService;
import dure.deliverable.clearance.Verdict;
import dure.ledger.Ledger;
import dure.shared.Conflict;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.NotFound;
import dure.shared.security.CurrentActor;
import dure.shared.security.MembersOnly;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The verdict on a draft, and what named people decide where the rule cannot. */
@Service
@Transactional(readOnly = true)
public class DecisionService {

    private final Releases releases;
    private final Decisions decisions;
    private final ClearanceService clearance;
    private final InputCheck inputs;
    private final CurrentActor actors;
    private final Ledger ledger;
    private final Clock clock;

    DecisionService(
            Releases releases,
            Decisions decisions,
            ClearanceService clearance,
            InputCheck inputs,
            CurrentActor actors,
            Ledger ledger,
            Clock clock) {
        this.releases = releases;
        this.decisions = decisions;
        this.clearance = clearance;
        this.inputs = inputs;
        this.actors = actors;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The verdict of today with the decisions on its findings; of a published release read the record instead. */
    @SignedInOnly
    public ReleaseClearance clearance(String releaseId) {
        var today = clearance.of(draft(releaseId).deliverableId());
        var fitting = new LinkedHashMap<String, DecisionRow>();
        var all = all(releaseId);
        today.rows(Verdict.NEEDS_HUMAN).forEach(row -> {
            var decision = all.get(row.key());
            if (decision != null) {
                fitting.put(row.key(), decision);
            }
        });
        return new ReleaseClearance(today, fitting);
    }

    /** Decides one finding; by a signed-in person whose own contribution it is not. */
    @MembersOnly
    @Transactional
    public DecisionRow decide(String releaseId, DecisionDetails details) {
        inputs.check(details);
        var release = draft(releaseId);
        String decider = actors.get().collaboratorId();
        if (decider == null) {
            throw new NotAllowed("release.decision.nobody");
        }
        var row = open(release.deliverableId(), requireNonNull(details.row()));
        if (row.involved().contains(decider)) {
            throw new NotAllowed("release.decision.own");
        }
        var made = new DecisionRow(
                row.key(),
                Boolean.TRUE.equals(details.accepted()),
                requireNonNull(details.reason()),
                decider,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        decisions.saveAndFlush(new Decision(releaseId, made));
        ledger.record(
                made.accepted() ? "release.accepted" : "release.refused",
                release.deliverableId(),
                Map.of("code", row.code().name(), "row", row.key(), "version", release.version()));
        return made;
    }

    private ClearanceRow open(String deliverableId, String key) {
        return clearance.of(deliverableId).rows(Verdict.NEEDS_HUMAN).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("/row", "release.decision.unknown"));
    }

    /** The last decision about each finding. */
    private Map<String, DecisionRow> all(String releaseId) {
        var last = new LinkedHashMap<String, DecisionRow>();
        decisions
                .findByReleaseIdOrderByDecidedAtAscIdAsc(releaseId)
                .forEach(decision -> last.put(decision.row().row(), decision.row()));
        return last;
    }

    private ReleaseRow draft(String id) {
        var release = releases.findById(id).orElseThrow(() -> new NotFound("release.not-found"));
        if (release.state() != ReleaseState.DRAFT) {
            throw new Conflict("release.frozen", release.row().version());
        }
        return release.row();
    }
}
