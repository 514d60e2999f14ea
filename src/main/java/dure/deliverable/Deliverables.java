package dure.deliverable;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stored deliverables. */
interface Deliverables extends JpaRepository<Deliverable, String> {

    List<Deliverable> findByProjectIdOrderByTitleAscIdAsc(String projectId);

    @Query("""
            select d from Deliverable d where (:projectId = '' or d.projectId = :projectId)
            and (lower(d.title) like :pattern escape '!' or lower(d.titleEn) like :pattern escape '!')
            """)
    Page<Deliverable> search(String projectId, String pattern, Pageable page);
}
