package dure.shared.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Which screens the present reader may open, so that no link leads to a closed door. */
@SpringComponent
public class ViewAccess {

    private final AccessAnnotationChecker access;

    ViewAccess(AccessAnnotationChecker access) {
        this.access = access;
    }

    /** Whether there is a screen at this path (parameters are ignored) and the reader may open it. */
    public boolean mayOpen(String path) {
        return RouteConfiguration.forSessionScope()
                .getRoute(new Location(path).getPath())
                .filter(this::mayOpen)
                .isPresent();
    }

    private boolean mayOpen(Class<? extends Component> view) {
        var request = VaadinServletRequest.getCurrent();
        return request != null && access.hasAccess(view, request.getUserPrincipal(), request::isUserInRole);
    }
}
