package dure.deliverable;

import dure.shared.NamedThing;
import dure.shared.ThingDirectory;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The titles of deliverables. */
@Component
class DeliverableThings implements ThingDirectory {

    private final Deliverables deliverables;

    DeliverableThings(Deliverables deliverables) {
        this.deliverables = deliverables;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, NamedThing> thingsOf(Collection<String> ids) {
        return deliverables.findAllById(ids).stream()
                .collect(Collectors.toMap(
                        Deliverable::id, it -> new NamedThing(it.row().title(), "deliverables/" + it.id())));
    }
}
