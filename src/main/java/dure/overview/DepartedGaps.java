package dure.overview;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.collaborator.CollaboratorState;
import dure.responsibility.AssignmentRow;
import dure.responsibility.AssignmentService;
import dure.responsibility.RoleRow;
import dure.responsibility.RoleService;
import dure.shared.Gap;
import dure.shared.GapSource;
import dure.shared.PageQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Roles that are still held by somebody who has left (R24); whoever leaves on a day holds them to its end. */
@Component
class DepartedGaps implements GapSource {

    private final CollaboratorService collaborators;
    private final RoleService roles;
    private final AssignmentService assignments;
    private final Clock clock;

    DepartedGaps(CollaboratorService collaborators, RoleService roles, AssignmentService assignments, Clock clock) {
        this.collaborators = collaborators;
        this.roles = roles;
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(String projectId) {
        var departed = collaborators.list(PageQuery.first("", PageQuery.MAX_SIZE), CollaboratorState.LEFT);
        if (departed.items().isEmpty()) {
            return List.of();
        }
        Map<String, RoleRow> ofProject =
                roles.list(projectId).stream().collect(Collectors.toMap(RoleRow::id, Function.identity()));
        var gaps = new ArrayList<Gap>();
        for (var person : departed.items()) {
            for (var held : assignments.rolesOf(person.id())) {
                var role = ofProject.get(held.roleId());
                if (role != null && holdsOn(held, LocalDate.now(clock))) {
                    gaps.add(gap(role, person));
                }
            }
        }
        return gaps;
    }

    private static boolean holdsOn(AssignmentRow held, LocalDate today) {
        return held.holds() && (held.to() == null || held.to().isAfter(today));
    }

    private Gap gap(RoleRow role, CollaboratorRow person) {
        LocalDate left = person.leftOn();
        Instant since = left == null
                ? person.createdAt()
                : left.atStartOfDay(clock.getZone()).toInstant();
        return new Gap(
                "overview.departed-holder",
                role.essential() ? Gap.Severity.BLOCKS : Gap.Severity.NEEDS,
                Gap.TEAM_ORDER,
                role.projectId(),
                null,
                true,
                role.id(),
                since,
                List.of(role.name(), person.name()),
                "roles?role=" + role.id());
    }
}
