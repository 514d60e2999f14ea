package dure.responsibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dure.collaborator.CollaboratorRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws the matrix of today from three reads: roles, people, open assignments. */
@Component
class MatrixReader {

    private final ProjectRoles roles;
    private final Assignments assignments;
    private final Team team;
    private final Clock clock;

    MatrixReader(ProjectRoles roles, Assignments assignments, Team team, Clock clock) {
        this.roles = roles;
        this.assignments = assignments;
        this.team = team;
        this.clock = clock;
    }

    Matrix matrix(String projectId) {
        var today = LocalDate.now(clock);
        var people = team.people();
        var rowsOfRoles = roles.findByProjectIdOrderByPositionAscIdAsc(projectId).stream()
                .map(ProjectRole::row)
                .toList();
        var open = assignments.openIn(projectId, today).stream()
                .map(assignment -> assignment.row(today))
                .toList();
        var ofRole = open.stream().collect(groupingBy(AssignmentRow::roleId));
        var ofPerson = open.stream().collect(groupingBy(AssignmentRow::collaboratorId));
        var hours = rowsOfRoles.stream().collect(toMap(RoleRow::id, RoleRow::weeklyHours));
        return new Matrix(
                projectId,
                people.stream()
                        .map(person -> person(person, ofPerson.getOrDefault(person.id(), List.of()), hours))
                        .toList(),
                rowsOfRoles.stream()
                        .map(role -> row(role, people, ofRole.getOrDefault(role.id(), List.of())))
                        .toList());
    }

    private static Matrix.Person person(
            CollaboratorRow person, List<AssignmentRow> assignments, Map<String, Integer> hoursOfRoles) {
        int hours = assignments.stream()
                .filter(AssignmentRow::holds)
                .mapToInt(held -> held.part().hours(hoursOfRoles.getOrDefault(held.roleId(), 0)))
                .sum();
        return new Matrix.Person(person.id(), person.name(), hours, person.weeklyHours(), person.wants());
    }

    private static Matrix.Row row(RoleRow role, List<CollaboratorRow> people, List<AssignmentRow> assignments) {
        var cells =
                people.stream().map(person -> cell(person.id(), assignments)).toList();
        var lacks = new ArrayList<Matrix.Lack>();
        if (assignments.stream().noneMatch(a -> a.holdsAs(AssignmentPart.OWNER))) {
            lacks.add(Matrix.Lack.OWNER);
        }
        if (assignments.stream().noneMatch(a -> a.holdsAs(AssignmentPart.BACKUP))) {
            lacks.add(Matrix.Lack.BACKUP);
        }
        return new Matrix.Row(role, cells, List.copyOf(lacks));
    }

    private static Matrix.Cell cell(String collaboratorId, List<AssignmentRow> assignments) {
        var own = assignments.stream()
                .filter(assignment -> assignment.collaboratorId().equals(collaboratorId))
                .toList();
        return new Matrix.Cell(
                collaboratorId,
                own.stream().filter(AssignmentRow::isSettled).findFirst().orElse(null),
                own.stream()
                        .filter(assignment -> !assignment.isSettled())
                        .findFirst()
                        .orElse(null));
    }
}
