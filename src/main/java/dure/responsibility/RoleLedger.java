package dure.responsibility;

import dure.ledger.Ledger;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the ledger what happened to a role, so that the role's timeline is its history. */
@Component
class RoleLedger {

    private final Ledger ledger;

    RoleLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    void assigned(Assignment assignment) {
        record("assigned-" + assignment.part().name().toLowerCase(Locale.ROOT), assignment);
    }

    void proposed(Assignment assignment) {
        record(assignment.origin() == AssignmentOrigin.VOLUNTEERED ? "wished" : "successor-named", assignment);
    }

    void steppedDown(Assignment assignment, Predecessor predecessor) {
        record(predecessor == Predecessor.ENDS ? "owner-ended" : "owner-became-backup", assignment);
    }

    void ended(Assignment assignment, LocalDate on) {
        ledger.record(
                "role.assignment-ended",
                assignment.roleId(),
                Map.of(
                        "assignment", assignment.id(),
                        "collaborator", assignment.collaboratorId(),
                        "on", on.toString()));
    }

    void undone(String roleId) {
        ledger.record("role.change-undone", roleId);
    }

    private void record(String what, Assignment assignment) {
        ledger.record(
                "role." + what,
                assignment.roleId(),
                Map.of("assignment", assignment.id(), "collaborator", assignment.collaboratorId()));
    }
}
