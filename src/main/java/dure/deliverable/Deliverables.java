package dure.deliverable;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stored deliverables. */
interface Deliverables extends JpaRepository<Deliverable, String> {

    List<Deliverable> findByProjectIdOrderByTitleAscIdAsc(String projectId);

    /** Until the transaction ends nobody else changes what the deliverable rests on. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deliverable d where d.id = :id")
    Optional<Deliverable> hold(String id);

    @Query("""
            select d from Deliverable d where (:projectId = '' or d.projectId = :projectId)
            and (lower(d.title) like :pattern escape '!' or lower(d.titleEn) like :pattern escape '!')
            """)
    Page<Deliverable> search(String projectId, String pattern, Pageable page);
}
