package dure.deliverable;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored contributions. */
interface Contributions extends JpaRepository<Contribution, String> {

    List<Contribution> findByDeliverableIdInOrderByWorkedFromAscIdAsc(Collection<String> deliverableIds);
}
