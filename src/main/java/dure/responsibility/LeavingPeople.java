package dure.responsibility;

import dure.collaborator.CollaboratorLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who leaves holds no role any more: their roles show as gaps at once. */
@Component
class LeavingPeople {

    private final Handover handover;

    LeavingPeople(Handover handover) {
        this.handover = handover;
    }

    @EventListener
    void on(CollaboratorLeft left) {
        handover.endAll(left.id(), left.on());
    }
}
