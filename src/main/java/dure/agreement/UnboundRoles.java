package dure.agreement;

import dure.agreement.EndingEffects.HeldRole;
import dure.responsibility.AssignmentRow;
import dure.responsibility.AssignmentService;
import dure.responsibility.RoleRow;
import dure.responsibility.RoleService;
import dure.shared.security.Actor;
import dure.shared.security.CurrentActor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The roles that people hold on without a contract when one ends; and their end with it, where somebody wants that. */
@Component
class UnboundRoles {

    /** Kinds of agreement that bind somebody to work. */
    static final Set<String> CONTRACTS = Set.of("collaboration", "service");

    private final AgreementRepository agreements;
    private final AssignmentService assignments;
    private final RoleService roles;
    private final CurrentActor actors;

    UnboundRoles(
            AgreementRepository agreements, AssignmentService assignments, RoleService roles, CurrentActor actors) {
        this.agreements = agreements;
        this.assignments = assignments;
        this.roles = roles;
        this.actors = actors;
    }

    /** Roles of the project that the people hold beyond the last day, while no other contract binds them. */
    List<HeldRole> after(Agreement ending, Collection<String> people, LocalDate lastDay) {
        if (!CONTRACTS.contains(ending.draft().kind())) {
            return List.of();
        }
        Map<String, RoleRow> ofProject =
                roles.list(ending.projectId()).stream().collect(Collectors.toMap(RoleRow::id, role -> role));
        var held = new ArrayList<HeldRole>();
        for (String person : people) {
            if (isBoundElsewhere(ending, person, lastDay.plusDays(1))) {
                continue;
            }
            for (AssignmentRow row : assignments.rolesOf(person)) {
                RoleRow role = ofProject.get(row.roleId());
                boolean goesOn = row.to() == null || row.to().isAfter(lastDay);
                if (role != null && row.isSettled() && goesOn) {
                    held.add(new HeldRole(row.id(), role.id(), role.name(), person, row.part()));
                }
            }
        }
        return held;
    }

    void end(Agreement ending, Collection<String> people, LocalDate lastDay) {
        actors.as(Actor.SYSTEM, () -> {
            after(ending, people, lastDay).forEach(role -> assignments.end(role.assignmentId(), lastDay));
            return true;
        });
    }

    private boolean isBoundElsewhere(Agreement ending, String person, LocalDate day) {
        return agreements.findByParty(person).stream()
                .filter(other ->
                        !other.id().equals(ending.id()) && other.projectId().equals(ending.projectId()))
                .anyMatch(other -> CONTRACTS.contains(other.draft().kind()) && other.binds(person, day));
    }
}
