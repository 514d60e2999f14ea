package dure.release;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored releases. */
interface Releases extends JpaRepository<Release, String> {

    List<Release> findByDeliverableIdOrderByCreatedAtDescIdAsc(String deliverableId);

    List<Release> findByDeliverableIdInOrderByCreatedAtDescIdAsc(Collection<String> deliverableIds);

    boolean existsByDeliverableIdAndNameAndIdNot(String deliverableId, String name, String id);

    Optional<Release> findFirstBySequenceNotNullOrderBySequenceDesc();
}
