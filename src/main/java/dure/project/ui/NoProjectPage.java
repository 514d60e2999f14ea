package dure.project.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dure.project.NoProject;
import dure.shared.security.CurrentActor;
import dure.shared.ui.EmptyState;
import dure.shared.ui.Page;
import jakarta.servlet.http.HttpServletResponse;

/** In place of a screen that needs a project while there is none: teaches, and offers the first step to the owner. */
@AnonymousAllowed
class NoProjectPage extends Page implements HasErrorParameter<NoProject> {

    private final transient CurrentActor actor;

    NoProjectPage(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoProject> parameter) {
        title(getTranslation("project.none.title"));
        boolean owner = actor.isSignedIn() && actor.get().isOwner();
        add(
                owner
                        ? new EmptyState(
                                getTranslation("project.none"), getTranslation("project.none.text"), createButton())
                        : new EmptyState(getTranslation("project.none"), getTranslation("project.none.wait")));
        return HttpServletResponse.SC_OK;
    }

    private Button createButton() {
        var create = new Button(
                getTranslation("project.create"), click -> UI.getCurrent().navigate("settings/project"));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }
}
