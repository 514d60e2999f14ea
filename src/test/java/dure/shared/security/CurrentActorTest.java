package dure.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import dure.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextImpl;

/** Who acts, when somebody who is signed in lets another act on a screen. */
class CurrentActorTest extends ViewTest {

    private static final String IN_SESSION = "SPRING_SECURITY_CONTEXT";

    @Autowired
    CurrentActor actors;

    @Test
    void whoeverStandsInOnAScreenIsNotThePersonOfTheSession() {
        var session = VaadinSession.getCurrent();
        session.getSession().setAttribute(IN_SESSION, new SecurityContextImpl(new ActorAuthentication(reader())));

        var acting = actors.as(Actor.guest("newcomer"), actors::get);

        assertThat(acting.collaboratorId()).isEqualTo("newcomer");
        assertThat(actors.get().collaboratorId()).isEqualTo(reader().collaboratorId());
        assertThat(VaadinSession.getCurrent()).isSameAs(session);
    }

    @AfterEach
    void forget() {
        VaadinSession.getCurrent().getSession().removeAttribute(IN_SESSION);
    }
}
