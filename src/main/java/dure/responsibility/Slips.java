package dure.responsibility;

import dure.shared.NotFound;
import dure.shared.StaleVersion;
import java.util.Comparator;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/** Takes an act in the matrix back, as long as nobody has changed its assignments since. */
@Component
class Slips {

    private static final Comparator<AssignmentRow> OWNERS_LAST =
            Comparator.comparing(row -> row.isSettled() && row.part() == AssignmentPart.OWNER);

    private final ProjectRoles roles;
    private final Assignments assignments;
    private final RoleLedger ledger;

    Slips(ProjectRoles roles, Assignments assignments, RoleLedger ledger) {
        this.roles = roles;
        this.assignments = assignments;
        this.ledger = ledger;
    }

    /** Owners come last: the database lets a role have one owner at every moment. */
    void undo(AssignmentChange change) {
        var role = roles.lock(change.roleId()).orElseThrow(() -> new NotFound("input.not-found"));
        var before = new HashMap<String, AssignmentRow>();
        change.before().forEach(row -> before.put(row.id(), row));
        for (var row : change.after()) {
            var assignment = assignments.findById(row.id()).orElseThrow(StaleVersion::new);
            StaleVersion.check(row.version(), assignment.version());
            if (!before.containsKey(row.id())) {
                assignments.delete(assignment);
            }
        }
        assignments.flush();
        change.before().stream().sorted(OWNERS_LAST).forEach(this::putBack);
        ledger.undone(role.id());
    }

    private void putBack(AssignmentRow row) {
        assignments
                .findById(row.id())
                .ifPresentOrElse(assignment -> assignment.restore(row), () -> assignments.save(new Assignment(row)));
        assignments.flush();
    }
}
