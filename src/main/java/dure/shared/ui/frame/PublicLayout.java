package dure.shared.ui.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of pages that need no sign-in, such as sign-in itself, joining and verifying: name and language, nothing else. */
@AnonymousAllowed
public class PublicLayout extends Div implements RouterLayout {

    public PublicLayout() {
        addClassName("public-layout");
        var brand = new Span(getTranslation("ui.brand"));
        brand.addClassName("brand");
        var header = new Header(brand, new LanguageMenu());
        header.addClassName("public-header");
        add(header);
    }
}
