package dure.deliverable;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored components that others made. */
interface InboundComponents extends JpaRepository<InboundComponent, String> {

    List<InboundComponent> findByDeliverableIdInOrderByNameAscIdAsc(Collection<String> deliverableIds);
}
