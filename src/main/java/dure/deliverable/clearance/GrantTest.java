package dure.deliverable.clearance;

import dure.deliverable.ContributionRow;
import dure.deliverable.DeliverableRow;
import dure.template.WorkRight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for one executed grant of an author that covers a contribution (rule of chain of title, lines 7 to 11). */
final class GrantTest {

    /** A test that failed, with what its sentence needs. */
    record Failure(ReasonCode code, List<String> details) {

        static Failure of(ReasonCode code, Object... details) {
            return new Failure(
                    code, List.of(details).stream().map(Object::toString).toList());
        }
    }

    /**
     * The best candidate, and why it does not suffice; no failures when it does.
     *
     * @param doubts what only a person can judge of it, though it suffices
     */
    record Result(Optional<Grant> grant, List<Failure> failures, List<ReasonCode> doubts) {

        boolean passed() {
            return failures.isEmpty();
        }

        boolean isAboutAnotherWork() {
            return doubts.contains(ReasonCode.OTHER_WORK);
        }

        /** Of what fails, a grant about the deliverable itself says more about the cure than one about another work. */
        private int rank() {
            if (passed()) {
                return 0;
            }
            return isAboutAnotherWork() ? 2 : 1;
        }
    }

    private static final Comparator<Result> BEST_FIRST = Comparator.comparingInt(Result::rank)
            .thenComparing(result -> result.failures().size())
            .thenComparing(result -> result.doubts().size());

    private final List<Grant> grants;
    private final DeliverableRow deliverable;
    private final LocalDate asOf;

    GrantTest(ClearanceFacts facts) {
        this.grants = facts.grants();
        this.deliverable = facts.deliverable();
        this.asOf = facts.asOf();
    }

    Result best(String grantorId, String granteeId, ContributionRow contribution, Needs needs) {
        return results(grantorId, granteeId, contribution, needs)
                .min(BEST_FIRST)
                .orElseGet(() -> new Result(Optional.empty(), List.of(Failure.of(ReasonCode.NO_GRANT)), List.of()));
    }

    /** Every grant that would suffice if the work it names were the deliverable. */
    List<Grant> aboutAnotherWork(String grantorId, String granteeId, ContributionRow contribution, Needs needs) {
        return results(grantorId, granteeId, contribution, needs)
                .filter(result -> result.passed() && result.isAboutAnotherWork())
                .flatMap(result -> result.grant().stream())
                .toList();
    }

    private Stream<Result> results(String grantorId, String granteeId, ContributionRow contribution, Needs needs) {
        return grants.stream()
                .filter(g -> g.grantorId().equals(grantorId) && g.granteeId().equals(granteeId))
                .filter(g -> g.executedOn() != null)
                .map(g -> new Result(Optional.of(g), failures(g, contribution, needs), g.doubts(deliverable)));
    }

    private List<Failure> failures(Grant grant, ContributionRow made, Needs needs) {
        var failures = new ArrayList<Failure>();
        time(grant, made, failures);
        if (!grant.kinds().contains(needs.kind())) {
            failures.add(Failure.of(ReasonCode.KIND_NOT_COVERED, needs.kind()));
        }
        var missing = needs.missingFrom(grant);
        if (grant.assignment() && missing.remove(WorkRight.DERIVE)) {
            failures.add(Failure.of(ReasonCode.DERIVE_NOT_EXPRESS));
        }
        if (!missing.isEmpty()) {
            failures.add(Failure.of(
                    ReasonCode.RIGHT_MISSING,
                    missing.stream().map(WorkRight::name).collect(Collectors.joining(","))));
        }
        if (!grant.sublicensable() && !grant.assignment()) {
            failures.add(Failure.of(ReasonCode.NOT_SUBLICENSABLE));
        }
        if (!needs.isAdmittedBy(grant)) {
            failures.add(Failure.of(ReasonCode.OUTBOUND_NOT_COVERED, needs.expression()));
        }
        return failures;
    }

    private void time(Grant grant, ContributionRow made, List<Failure> failures) {
        if (!grant.isExecuted(asOf) || grant.from().isAfter(asOf)) {
            failures.add(Failure.of(ReasonCode.GRANT_NOT_YET, grant.from()));
        }
        if (grant.to() != null && grant.hasEnded(asOf) && !grant.survivesEnd()) {
            failures.add(Failure.of(ReasonCode.GRANT_EXPIRED, grant.to()));
        }
        if (made.from().isBefore(grant.from()) && !grant.retroactive()) {
            failures.add(Failure.of(ReasonCode.NOT_RETROACTIVE, made.from(), grant.from()));
        }
        var lastDay = made.to() == null ? asOf : made.to();
        if (grant.to() != null && lastDay.isAfter(grant.to())) {
            failures.add(Failure.of(ReasonCode.MADE_AFTER_END, lastDay, grant.to()));
        }
    }
}
