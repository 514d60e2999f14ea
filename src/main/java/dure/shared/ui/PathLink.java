package dure.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;

/** A link to a path of this application that the router follows without loading the page again. */
public class PathLink extends Anchor {

    public PathLink(String text, String path) {
        super(path, text);
        getElement().setAttribute("router-link", true);
    }

    /** Goes to a path of this application, which may carry parameters ({@code agreements/new?template=cla}). */
    public static void follow(UI ui, String path) {
        var location = new Location(path);
        ui.navigate(location.getPath(), location.getQueryParameters());
    }
}
