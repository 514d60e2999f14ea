package dure.responsibility;

import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.Period;
import dure.shared.StaleVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of giving a role from one to another; each act holds the role's row, so that two of them never cross. */
@Component
class Handover {

    private final ProjectRoles roles;
    private final Assignments assignments;
    private final RoleLedger ledger;
    private final Team team;
    private final Clock clock;

    Handover(ProjectRoles roles, Assignments assignments, RoleLedger ledger, Team team, Clock clock) {
        this.roles = roles;
        this.assignments = assignments;
        this.ledger = ledger;
        this.team = team;
        this.clock = clock;
    }

    AssignmentChange wish(String roleId, AssignmentDetails details) {
        var holders = holders(roleId);
        team.requireMember(details.collaboratorId());
        var held = holders.activeOf(details.collaboratorId());
        if (held.isPresent() && held.get().part() == details.part()) {
            throw new Conflict("responsibility.assignment.already-held");
        }
        return propose(holders, roleId, details, AssignmentOrigin.VOLUNTEERED);
    }

    AssignmentChange assign(String roleId, AssignmentDetails details) {
        var holders = holders(roleId);
        team.requireMember(details.collaboratorId());
        var period = period(details, holders.today());
        if (details.part() == AssignmentPart.OWNER) {
            var owner = holders.ownerOtherThan(details.collaboratorId());
            if (owner.isPresent() && details.predecessor() == null) {
                return propose(holders, roleId, details, AssignmentOrigin.ASKED);
            }
            stepDown(holders, owner, details.predecessor(), period.from());
        }
        var held = take(holders, roleId, details, period);
        assignments.flush();
        ledger.assigned(held);
        return holders.change(held);
    }

    AssignmentChange accept(String roleId, String id, @Nullable Integer version, @Nullable Predecessor predecessor) {
        var holders = holders(roleId);
        var waiting = open(holders, id, version);
        if (waiting.isActive()) {
            return holders.change(waiting);
        }
        var owner = waiting.part() == AssignmentPart.OWNER
                ? holders.ownerOtherThan(waiting.collaboratorId())
                : Optional.<Assignment>empty();
        var today = holders.today();
        var from = owner.isEmpty() && waiting.from().isAfter(today) ? waiting.from() : today;
        stepDown(holders, owner, predecessor, from);
        holders.activeOf(waiting.collaboratorId()).ifPresent(held -> makeRoom(holders, held, from));
        waiting.accept(waiting.part(), from, waiting.to());
        assignments.flush();
        ledger.assigned(waiting);
        return holders.change(waiting);
    }

    AssignmentChange end(String roleId, String id, @Nullable Integer version, LocalDate on) {
        Period.checkDay("/on", on);
        var holders = holders(roleId);
        var assignment = open(holders, id, version);
        assignment.end(on, holders.today());
        assignments.flush();
        ledger.ended(assignment, on);
        return holders.change(assignment);
    }

    AssignmentChange clear(String roleId, String collaboratorId) {
        var holders = holders(roleId);
        var today = holders.today();
        holders.activeOf(collaboratorId)
                .or(() -> holders.waitingOf(collaboratorId))
                .ifPresent(assignment -> {
                    if (assignment.startsBefore(today)) {
                        assignment.end(today, today);
                    } else {
                        takeBack(holders, assignment);
                    }
                    ledger.ended(assignment, today);
                });
        assignments.flush();
        return holders.change(null);
    }

    /** Ends everything a person holds or waits for, in every project. */
    void endAll(String collaboratorId, LocalDate on) {
        var today = today();
        for (var assignment : assignments.openOfPerson(collaboratorId)) {
            if (assignment.from().isAfter(on)) {
                assignments.delete(assignment);
            } else {
                assignment.end(on, today);
            }
            ledger.ended(assignment, on);
        }
        assignments.flush();
    }

    private AssignmentChange propose(
            RoleHolders holders, String roleId, AssignmentDetails details, AssignmentOrigin origin) {
        var waiting = holders.waitingOf(details.collaboratorId());
        if (waiting.isPresent()) {
            return holders.change(waiting.get());
        }
        var period = period(details, holders.today());
        var proposal = new Assignment(roleId, details.collaboratorId(), details.part(), period.from(), origin);
        proposal.changePeriod(period.from(), period.to());
        var saved = assignments.saveAndFlush(proposal);
        holders.add(saved);
        ledger.proposed(saved);
        return holders.change(saved);
    }

    /** The person's assignment after the act: the one they hold in another part, their wish come true, or a new one. */
    private Assignment take(RoleHolders holders, String roleId, AssignmentDetails details, Period period) {
        var held = holders.activeOf(details.collaboratorId());
        if (held.isPresent()) {
            var mine = held.get();
            if (mine.part() == details.part()) {
                mine.changePeriod(details.from() == null ? mine.from() : period.from(), period.to());
                return mine;
            }
            refuseFuture(period.from(), holders.today());
            if (!mine.startsBefore(period.from())) {
                mine.changePart(details.part());
                mine.changePeriod(period.from(), period.to());
                return mine;
            }
            mine.end(period.from().minusDays(1), holders.today());
        }
        var waiting = holders.waitingOf(details.collaboratorId());
        var taken = waiting.orElseGet(() -> added(holders, roleId, details, period));
        taken.accept(details.part(), period.from(), period.to());
        return taken;
    }

    private Assignment added(RoleHolders holders, String roleId, AssignmentDetails details, Period period) {
        var saved = assignments.save(new Assignment(
                roleId, details.collaboratorId(), details.part(), period.from(), AssignmentOrigin.ASKED));
        holders.add(saved);
        return saved;
    }

    private void stepDown(
            RoleHolders holders, Optional<Assignment> owner, @Nullable Predecessor predecessor, LocalDate from) {
        if (owner.isEmpty()) {
            return;
        }
        if (predecessor == null) {
            throw new Conflict("responsibility.owner.taken");
        }
        refuseFuture(from, holders.today());
        var leaving = owner.get();
        if (predecessor == Predecessor.ENDS) {
            makeRoom(holders, leaving, from);
        } else if (leaving.startsBefore(from)) {
            leaving.end(from.minusDays(1), holders.today());
            var backup = AssignmentDetails.of(leaving.collaboratorId(), AssignmentPart.BACKUP);
            added(holders, leaving.roleId(), backup, new Period(from, null)).accept(AssignmentPart.BACKUP, from, null);
        } else {
            leaving.changePart(AssignmentPart.BACKUP);
        }
        assignments.flush();
        ledger.steppedDown(leaving, predecessor);
    }

    /** Ends an assignment for another that begins on {@code day}; one whose first day is still to come is taken back. */
    private void makeRoom(RoleHolders holders, Assignment assignment, LocalDate day) {
        var today = holders.today();
        if (assignment.from().isAfter(today)) {
            takeBack(holders, assignment);
        } else {
            assignment.end(assignment.startsBefore(day) ? day.minusDays(1) : assignment.from(), today);
        }
    }

    private void takeBack(RoleHolders holders, Assignment assignment) {
        assignments.delete(assignment);
        holders.remove(assignment);
    }

    private RoleHolders holders(String roleId) {
        var role = roles.lock(roleId).orElseThrow(() -> new NotFound("input.not-found"));
        var today = today();
        var open = assignments.openOf(role.id());
        open.stream()
                .filter(assignment -> assignment.stateOn(today) == AssignmentState.ENDED)
                .forEach(Assignment::lapse);
        assignments.flush();
        return new RoleHolders(
                roleId,
                open.stream()
                        .filter(assignment -> assignment.stateOn(today) != AssignmentState.ENDED)
                        .toList(),
                today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static Assignment open(RoleHolders holders, String id, @Nullable Integer version) {
        var found = holders.withId(id).orElseThrow(() -> new Conflict("responsibility.assignment.over"));
        StaleVersion.checkIfNamed(version, found.version());
        return found;
    }

    private static Period period(AssignmentDetails details, LocalDate today) {
        return new Period(details.from() == null ? today : details.from(), details.to());
    }

    private static void refuseFuture(LocalDate from, LocalDate today) {
        if (from.isAfter(today)) {
            throw InvalidInput.of("/from", "responsibility.handover.from-future");
        }
    }
}
