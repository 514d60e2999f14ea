package dure.collaborator.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Page;
import jakarta.annotation.security.PermitAll;

/** My profile: leads to the reader's own page. */
@Route("profile")
@PermitAll
class ProfileView extends Page implements BeforeEnterObserver {

    private final transient CurrentActor actor;

    ProfileView(CurrentActor actor) {
        this.actor = actor;
        title(getTranslation("collaborator.profile.title"));
        add(new Paragraph(getTranslation("collaborator.profile.none")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String own = actor.get().collaboratorId();
        if (own != null) {
            event.forwardTo("people/" + own);
        }
    }
}
