package dure.overview;

import dure.deliverable.clearance.Clearance;
import dure.deliverable.clearance.Verdict;
import dure.project.ProjectRow;
import java.util.List;

/** A project at a glance. */
public record Glance(ProjectRow project, Roles roles, Agreements agreements, List<Work> works) {

    public Glance {
        works = List.copyOf(works);
    }

    /** How many roles there are, and how many lack somebody. */
    public record Roles(int all, int withoutOwner, int withoutBackup) {}

    /**
     * How many agreements there are.
     *
     * @param waiting sent, and not yet signed by everybody
     * @param executed executed and not ended
     * @param endingSoon executed ones whose last day is within 30 days
     */
    public record Agreements(long all, long drafts, long waiting, long executed, long endingSoon) {}

    /** A deliverable and whether it may be opened. */
    public record Work(String id, String title, Clearance clearance) {

        public boolean isClear() {
            return clearance.verdict().compareTo(Verdict.NOTE) <= 0;
        }
    }

    /** How many of the done-when lines are done. */
    public long done() {
        return project.doneWhen().stream().filter(line -> line.done()).count();
    }

    /** What would be the next sensible thing when nothing is missing. */
    public NextStep next() {
        if (roles.all() == 0) {
            return NextStep.DIVIDE_WORK;
        }
        if (agreements.all() == 0) {
            return NextStep.DRAFT_AGREEMENT;
        }
        if (works.isEmpty()) {
            return NextStep.ENTER_DELIVERABLE;
        }
        return works.stream().anyMatch(Work::isClear) ? NextStep.RELEASE : NextStep.KEEP_GOING;
    }
}
