package dure.responsibility;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored roles. */
interface ProjectRoles extends JpaRepository<ProjectRole, String> {

    List<ProjectRole> findByProjectIdOrderByPositionAscIdAsc(String projectId);

    Optional<ProjectRole> findByProjectIdAndName(String projectId, String name);

    /** The role, held against everybody else who changes its assignments until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ProjectRole r where r.id = :id")
    Optional<ProjectRole> lock(String id);

    @Query("select coalesce(max(r.position), 0) from ProjectRole r where r.projectId = :projectId")
    int lastPosition(String projectId);

    @Query("select r from ProjectRole r where lower(r.name) like :pattern escape '!'"
            + " or lower(r.purpose) like :pattern escape '!' order by r.name, r.id")
    List<ProjectRole> search(String pattern, Limit limit);
}
