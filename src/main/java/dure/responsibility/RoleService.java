package dure.responsibility;

import dure.ledger.Ledger;
import dure.project.ProjectService;
import dure.shared.Conflict;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.Period;
import dure.shared.StaleVersion;
import dure.shared.security.MembersOnly;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roles of a project: what has to be answered for. */
@Service
@Transactional(readOnly = true)
public class RoleService {

    private final ProjectService projects;
    private final ProjectRoles roles;
    private final Assignments assignments;
    private final InputCheck inputs;
    private final Ledger ledger;
    private final Clock clock;

    RoleService(
            ProjectService projects,
            ProjectRoles roles,
            Assignments assignments,
            InputCheck inputs,
            Ledger ledger,
            Clock clock) {
        this.projects = projects;
        this.roles = roles;
        this.assignments = assignments;
        this.inputs = inputs;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A new role at the end of the project's list. */
    @MembersOnly
    @Transactional
    public RoleRow create(String projectId, RoleDetails details) {
        projects.find(projectId);
        check(details);
        requireFreeName(projectId, details.name(), null);
        var role = roles.save(new ProjectRole(
                projectId,
                details,
                roles.lastPosition(projectId) + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        ledger.record("role.created", role.id());
        return role.row();
    }

    /** Several new roles at once, all or none. */
    @MembersOnly
    @Transactional
    public List<RoleRow> createAll(String projectId, List<RoleDetails> several) {
        return several.stream().map(details -> create(projectId, details)).toList();
    }

    @MembersOnly
    @Transactional
    public RoleRow change(String id, int version, RoleDetails details) {
        var role = get(id);
        StaleVersion.check(version, role.version());
        check(details);
        requireFreeName(role.projectId(), details.name(), id);
        role.change(details);
        ledger.record("role.changed", id);
        return roles.saveAndFlush(role).row();
    }

    /** Takes a role away that nobody ever held or wished for; others stay, their history is needed. */
    @MembersOnly
    @Transactional
    public void delete(String id) {
        delete(id, null);
    }

    /** As {@link #delete(String)}, unless somebody has changed the role since {@code version}; null asks nothing. */
    @MembersOnly
    @Transactional
    public void delete(String id, @Nullable Integer version) {
        var role = roles.lock(id).orElseThrow(() -> new NotFound("input.not-found"));
        StaleVersion.checkIfNamed(version, role.version());
        if (assignments.existsByRoleId(id)) {
            throw new Conflict("responsibility.role.was-assigned", role.name());
        }
        roles.delete(role);
        ledger.record("role.deleted", id);
    }

    @SignedInOnly
    public RoleRow find(String id) {
        return get(id).row();
    }

    /** All roles of a project in the team's order. */
    @SignedInOnly
    public List<RoleRow> list(String projectId) {
        projects.find(projectId);
        return roles.findByProjectIdOrderByPositionAscIdAsc(projectId).stream()
                .map(ProjectRole::row)
                .toList();
    }

    private ProjectRole get(String id) {
        return roles.findById(id).orElseThrow(() -> new NotFound("input.not-found"));
    }

    private void check(RoleDetails details) {
        inputs.check(details);
        if (details.termEnd() != null) {
            Period.checkDay("/termEnd", details.termEnd());
        }
    }

    private void requireFreeName(String projectId, String name, @Nullable String ownId) {
        roles.findByProjectIdAndName(projectId, name)
                .filter(other -> !other.id().equals(ownId))
                .ifPresent(other -> {
                    throw InvalidInput.of("/name", "responsibility.role.name-taken", name);
                });
    }
}
