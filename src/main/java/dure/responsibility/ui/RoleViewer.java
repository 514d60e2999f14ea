package dure.responsibility.ui;

import dure.shared.security.CurrentActor;
import dure.shared.ui.Dates;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who looks at the matrix, and on which day. */
@Component
class RoleViewer {

    private final CurrentActor actor;
    private final Dates dates;

    RoleViewer(CurrentActor actor, Dates dates) {
        this.actor = actor;
        this.dates = dates;
    }

    boolean mayChange() {
        return actor.get().isMember();
    }

    LocalDate today() {
        return dates.today();
    }
}
