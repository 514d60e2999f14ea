package dure.responsibility;

import dure.shared.RandomId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An area of responsibility of a project. */
@Entity
@Table(name = "project_role")
class ProjectRole {

    @Id
    private String id;

    @Version
    private int version;

    private String projectId;
    private String name;

    @Nullable
    private String purpose;

    /** One task a line. */
    @Column(length = 65535)
    private String tasks;

    private int weeklyHours;
    private boolean essential;

    @Nullable
    private LocalDate termEnd;

    private int position;
    private Instant createdAt;

    protected ProjectRole() {}

    ProjectRole(String projectId, RoleDetails details, int position, Instant createdAt) {
        this.id = RandomId.next();
        this.projectId = projectId;
        this.position = position;
        this.createdAt = createdAt;
        change(details);
    }

    final void change(RoleDetails details) {
        name = details.name();
        purpose = details.purpose();
        tasks = String.join("\n", details.tasks());
        weeklyHours = details.weeklyHours();
        essential = details.essential();
        termEnd = details.termEnd();
    }

    String id() {
        return id;
    }

    String projectId() {
        return projectId;
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }

    RoleRow row() {
        return new RoleRow(
                id,
                projectId,
                name,
                purpose,
                tasks.isEmpty() ? List.of() : List.of(tasks.split("\n")),
                weeklyHours,
                essential,
                termEnd,
                position,
                createdAt,
                version);
    }
}
