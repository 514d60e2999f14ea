package dure.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored assignments, past ones included. */
interface Assignments extends JpaRepository<Assignment, String> {

    @Query(
            "select a from Assignment a where a.roleId = :roleId and a.state <> dure.responsibility.AssignmentState.ENDED")
    List<Assignment> openOf(String roleId);

    /** What holds or waits in a project on a day. */
    @Query("select a from Assignment a where a.state <> dure.responsibility.AssignmentState.ENDED"
            + " and (a.to is null or a.to >= :day)"
            + " and a.roleId in (select r.id from ProjectRole r where r.projectId = :projectId)")
    List<Assignment> openIn(String projectId, LocalDate day);

    /** The last day on which somebody held each role of a project in a part, for roles that somebody has held so. */
    @Query("select a.roleId as roleId, max(a.to) as day from Assignment a where a.part = :part and a.to <= :today"
            + " and a.roleId in (select r.id from ProjectRole r where r.projectId = :projectId) group by a.roleId")
    List<LastDay> lastDays(String projectId, AssignmentPart part, LocalDate today);

    /** When a role was last held. */
    interface LastDay {
        String getRoleId();

        LocalDate getDay();
    }

    @Query("select a from Assignment a where a.collaboratorId = :collaboratorId"
            + " and a.state <> dure.responsibility.AssignmentState.ENDED")
    List<Assignment> openOfPerson(String collaboratorId);

    List<Assignment> findByCollaboratorIdOrderByFromAscIdAsc(String collaboratorId);

    List<Assignment> findByRoleIdOrderByFromAscIdAsc(String roleId);

    /** The role of an assignment, read without holding the assignment itself: it is read anew under the role's lock. */
    @Query("select a.roleId from Assignment a where a.id = :id")
    Optional<String> roleOf(String id);

    boolean existsByRoleId(String roleId);
}
