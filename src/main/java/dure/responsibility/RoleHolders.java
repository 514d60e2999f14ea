package dure.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everybody who holds or waits for one role today, and how it was before the present act. */
class RoleHolders {

    private final String roleId;
    private final LocalDate today;
    private final List<Assignment> open;
    private final Map<String, AssignmentRow> before = new LinkedHashMap<>();

    RoleHolders(String roleId, List<Assignment> open, LocalDate today) {
        this.roleId = roleId;
        this.today = today;
        this.open = new ArrayList<>(open);
        open.forEach(assignment -> before.put(assignment.id(), assignment.row(today)));
    }

    LocalDate today() {
        return today;
    }

    Optional<Assignment> ownerOtherThan(String collaboratorId) {
        return first(a -> a.isOwner() && !a.collaboratorId().equals(collaboratorId));
    }

    Optional<Assignment> activeOf(String collaboratorId) {
        return first(a -> a.isActive() && a.collaboratorId().equals(collaboratorId));
    }

    Optional<Assignment> waitingOf(String collaboratorId) {
        return first(a -> a.isWaiting() && a.collaboratorId().equals(collaboratorId));
    }

    Optional<Assignment> withId(String id) {
        return first(a -> a.id().equals(id));
    }

    void add(Assignment assignment) {
        open.add(assignment);
    }

    void remove(Assignment assignment) {
        open.remove(assignment);
    }

    /** What has changed since the start, once everything is written. */
    AssignmentChange change(@Nullable Assignment result) {
        var now = new LinkedHashMap<String, AssignmentRow>();
        open.forEach(assignment -> now.put(assignment.id(), assignment.row(today)));
        return new AssignmentChange(
                roleId,
                result == null ? null : result.row(today),
                before.values().stream()
                        .filter(row -> !row.equals(now.get(row.id())))
                        .toList(),
                now.values().stream()
                        .filter(row -> !row.equals(before.get(row.id())))
                        .toList());
    }

    private Optional<Assignment> first(Predicate<Assignment> wanted) {
        return open.stream().filter(wanted).findFirst();
    }
}
