package dure.shared.security;

import com.vaadin.flow.server.VaadinSession;
import dure.shared.NotAllowed;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor of the running request. */
@Component
public class CurrentActor {

    /** The actor; somebody who is not signed in is refused. */
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        if (authentication != null && authentication.getPrincipal() instanceof HasActor person) {
            return person.actor();
        }
        throw new NotAllowed("access.sign-in-first");
    }

    public boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && (authentication.getPrincipal() instanceof Actor
                        || authentication.getPrincipal() instanceof HasActor);
    }

    /** Runs {@code work} as another actor: Dure itself for the clock, a newcomer who came by a link. */
    public <T> T as(Actor actor, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActorAuthentication(actor));
        // on a screen Vaadin answers the person of its session, whatever the context says; without the session it does
        // not
        var session = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            VaadinSession.setCurrent(session);
        }
    }
}
