package dure.responsibility;

import dure.shared.Gap;
import dure.shared.Gap.Severity;
import dure.shared.GapSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A role without an owner, an essential role without a backup, a person without a role (R08, R24, R20). */
@Component
class ResponsibilityGaps implements GapSource {

    /** Roles come after what the law and the contract need; a person's role has its place in the joining list. */
    private static final int ROLE_ORDER = 60;

    private static final int JOINING_ORDER = 40;

    private final MatrixReader reader;
    private final Team team;
    private final Assignments assignments;
    private final Clock clock;

    ResponsibilityGaps(MatrixReader reader, Team team, Assignments assignments, Clock clock) {
        this.reader = reader;
        this.team = team;
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(String projectId) {
        var matrix = reader.matrix(projectId);
        var gaps = new ArrayList<Gap>();
        var ownerLost = lastDays(projectId, AssignmentPart.OWNER);
        for (var row : matrix.lacking(Matrix.Lack.OWNER)) {
            var severity = row.role().essential() ? Severity.BLOCKS : Severity.NEEDS;
            gaps.add(ofRole("role.owner-missing", severity, ROLE_ORDER, row, ownerLost));
        }
        var backupLost = lastDays(projectId, AssignmentPart.BACKUP);
        for (var row : matrix.lacking(Matrix.Lack.BACKUP)) {
            var severity = row.role().essential() ? Severity.NEEDS : Severity.NOTE;
            gaps.add(ofRole("role.backup-missing", severity, ROLE_ORDER + 1, row, backupLost));
        }
        gaps.addAll(peopleWithoutRole(matrix));
        return gaps;
    }

    private List<Gap> peopleWithoutRole(Matrix matrix) {
        var holders = matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Matrix.Cell::held)
                .filter(Objects::nonNull)
                .map(AssignmentRow::collaboratorId)
                .collect(Collectors.toSet());
        return team.people().stream()
                .filter(person -> !holders.contains(person.id()))
                .map(person -> new Gap(
                        "person.role-missing",
                        Severity.NEEDS,
                        JOINING_ORDER,
                        matrix.projectId(),
                        person.id(),
                        true,
                        person.id(),
                        person.createdAt(),
                        List.of(person.name()),
                        "roles?person=" + person.id()))
                .toList();
    }

    private static Gap ofRole(
            String code, Severity severity, int order, Matrix.Row row, Map<String, Instant> lastHeld) {
        var role = row.role();
        return new Gap(
                code,
                severity,
                order,
                role.projectId(),
                null,
                true,
                role.id(),
                lastHeld.getOrDefault(role.id(), role.createdAt()),
                List.of(role.name(), row.wishes()),
                "roles?role=" + role.id());
    }

    private Map<String, Instant> lastDays(String projectId, AssignmentPart part) {
        return assignments.lastDays(projectId, part, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(
                        Assignments.LastDay::getRoleId,
                        last -> last.getDay().atStartOfDay(clock.getZone()).toInstant()));
    }
}
