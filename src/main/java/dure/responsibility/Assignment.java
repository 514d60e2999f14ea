package dure.responsibility;

import dure.shared.InvalidInput;
import dure.shared.RandomId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A collaborator holds a role in a part from a date to a date. Only an active owner fills {@code ownerOfRoleId}, which is
 * unique: so the database itself keeps a role from having two owners.
 */
@Entity
@Table(name = "assignment")
class Assignment {

    @Id
    private String id;

    @Version
    private int version;

    private String roleId;
    private String collaboratorId;

    @Enumerated(EnumType.STRING)
    private AssignmentPart part;

    @Column(name = "starts_on")
    private LocalDate from;

    @Nullable
    @Column(name = "ends_on")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    @Enumerated(EnumType.STRING)
    private AssignmentOrigin origin;

    @Nullable
    private String ownerOfRoleId;

    protected Assignment() {}

    /** A proposal; {@link #accept} makes it hold. */
    Assignment(String roleId, String collaboratorId, AssignmentPart part, LocalDate from, AssignmentOrigin origin) {
        this.id = RandomId.next();
        this.roleId = roleId;
        this.collaboratorId = collaboratorId;
        this.part = part;
        this.from = from;
        this.state = AssignmentState.PROPOSED;
        this.origin = origin;
    }

    /** One that was taken back, put back as it was. */
    Assignment(AssignmentRow row) {
        this(row.roleId(), row.collaboratorId(), row.part(), row.from(), row.origin());
        this.id = row.id();
        restore(row);
    }

    /** The wish or the waiting successor now holds the role, from {@code day} at the earliest. */
    void accept(AssignmentPart inPart, LocalDate day, @Nullable LocalDate lastDay) {
        part = inPart;
        from = day;
        to = lastDay;
        become(AssignmentState.ACTIVE);
    }

    /** Holds in another part from its first day on: a choice that is corrected before it counted. */
    void changePart(AssignmentPart newPart) {
        part = newPart;
        become(state);
    }

    void changePeriod(LocalDate firstDay, @Nullable LocalDate lastDay) {
        from = firstDay;
        to = lastDay;
    }

    /** The last day is {@code day}; a day that is not still to come ends it now. */
    void end(LocalDate day, LocalDate today) {
        if (day.isBefore(from) && state == AssignmentState.ACTIVE) {
            throw InvalidInput.of("/on", "input.period");
        }
        to = day.isBefore(from) ? from : day;
        if (!day.isAfter(today) || state == AssignmentState.PROPOSED) {
            become(AssignmentState.ENDED);
        }
    }

    /** Writes down that the last day has passed. */
    void lapse() {
        become(AssignmentState.ENDED);
    }

    /** Back to what {@code row} says. */
    final void restore(AssignmentRow row) {
        part = row.part();
        from = row.from();
        to = row.to();
        become(row.state());
    }

    private void become(AssignmentState next) {
        state = next;
        ownerOfRoleId = state == AssignmentState.ACTIVE && part == AssignmentPart.OWNER ? roleId : null;
    }

    /** The state on a day: who has passed the last day has ended, whether or not anybody has written it down yet. */
    AssignmentState stateOn(LocalDate day) {
        return to != null && to.isBefore(day) ? AssignmentState.ENDED : state;
    }

    boolean isActive() {
        return state == AssignmentState.ACTIVE;
    }

    boolean isWaiting() {
        return state == AssignmentState.PROPOSED;
    }

    boolean isOwner() {
        return ownerOfRoleId != null;
    }

    boolean startsBefore(LocalDate day) {
        return from.isBefore(day);
    }

    String id() {
        return id;
    }

    String roleId() {
        return roleId;
    }

    String collaboratorId() {
        return collaboratorId;
    }

    AssignmentPart part() {
        return part;
    }

    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate to() {
        return to;
    }

    AssignmentOrigin origin() {
        return origin;
    }

    int version() {
        return version;
    }

    AssignmentRow row(LocalDate today) {
        var stateToday = stateOn(today);
        boolean holds = stateToday == AssignmentState.ACTIVE && !from.isAfter(today);
        return new AssignmentRow(id, roleId, collaboratorId, part, from, to, stateToday, origin, version, holds);
    }
}
