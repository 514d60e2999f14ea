package dure.responsibility;

import dure.shared.InputCheck;
import dure.shared.NotFound;
import dure.shared.security.MembersOnly;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role: assign, wish, accept, end, and take a slip back. */
@Service
@Transactional(readOnly = true)
public class AssignmentService {

    private final Assignments assignments;
    private final Handover handover;
    private final Slips slips;
    private final InputCheck inputs;
    private final Clock clock;

    AssignmentService(Assignments assignments, Handover handover, Slips slips, InputCheck inputs, Clock clock) {
        this.assignments = assignments;
        this.handover = handover;
        this.slips = slips;
        this.inputs = inputs;
        this.clock = clock;
    }

    /**
     * Gives a role to somebody, or notes a wish; see {@link AssignmentDetails}. Somebody who holds the role in another
     * part already changes the part.
     */
    @MembersOnly
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AssignmentChange assign(String roleId, AssignmentDetails details) {
        inputs.check(details);
        return details.isWish() ? handover.wish(roleId, details) : handover.assign(roleId, details);
    }

    /** A wish or a waiting successor now holds the role; what becomes of the present owner must be said when there is one. */
    @MembersOnly
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AssignmentChange accept(String id, @Nullable Predecessor predecessor) {
        return accept(id, null, predecessor);
    }

    /** As {@link #accept(String, Predecessor)}, unless it was changed since {@code version}; null asks nothing. */
    @MembersOnly
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AssignmentChange accept(String id, @Nullable Integer version, @Nullable Predecessor predecessor) {
        return handover.accept(roleOf(id), id, version, predecessor);
    }

    /** Ends an assignment with the day {@code on}; one that only waits is over at once. */
    @MembersOnly
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AssignmentChange end(String id, LocalDate on) {
        return end(id, null, on);
    }

    /** As {@link #end(String, LocalDate)}, unless it was changed since {@code version}; null asks nothing. */
    @MembersOnly
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AssignmentChange end(String id, @Nullable Integer version, LocalDate on) {
        return handover.end(roleOf(id), id, version, on);
    }

    /** Empties a cell of the matrix: what began today or waits is taken back, what held longer has today as its last day. */
    @MembersOnly
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AssignmentChange clear(String roleId, String collaboratorId) {
        return handover.clear(roleId, collaboratorId);
    }

    /** Puts back what an act changed, unless somebody has changed it since. */
    @MembersOnly
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void undo(AssignmentChange change) {
        slips.undo(change);
    }

    @SignedInOnly
    public AssignmentRow find(String id) {
        return assignments
                .findById(id)
                .orElseThrow(() -> new NotFound("input.not-found"))
                .row(today());
    }

    /** Everybody who holds, wishes for or has held the role, oldest first. */
    @SignedInOnly
    public List<AssignmentRow> history(String roleId) {
        return assignments.findByRoleIdOrderByFromAscIdAsc(roleId).stream()
                .map(assignment -> assignment.row(today()))
                .toList();
    }

    /** All roles a person holds, wishes for or has held, oldest first. */
    @SignedInOnly
    public List<AssignmentRow> rolesOf(String collaboratorId) {
        return assignments.findByCollaboratorIdOrderByFromAscIdAsc(collaboratorId).stream()
                .map(assignment -> assignment.row(today()))
                .toList();
    }

    private String roleOf(String assignmentId) {
        return assignments.roleOf(assignmentId).orElseThrow(() -> new NotFound("input.not-found"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
