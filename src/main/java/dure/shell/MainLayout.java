package dure.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dure.shared.security.CurrentActor;
import dure.shared.ui.frame.LanguageMenu;

/**
 * The frame of every screen. An error page may be shown to somebody who is not signed in: then there is no navigation,
 * and nothing of the installation is told.
 */
@Layout
@AnonymousAllowed
@JsModule("context://components/shortcuts.js")
class MainLayout extends AppLayout {

    MainLayout(CurrentActor actor, Brand brand, Navigation navigation, GlobalSearch search, PersonMenu person) {
        setPrimarySection(AppLayout.Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.navigation")));
        var skip = new NativeButton(getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        if (!actor.isSignedIn()) {
            addToNavbar(header(brand, tools(new LanguageMenu())));
            setDrawerOpened(false);
            return;
        }
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.navigation.toggle"));
        addToDrawer(brand, new Scroller(navigation));
        addToNavbar(header(skip, toggle, search, tools(new LanguageMenu(), person)));
        getElement().addEventListener("dure-keys", event -> new KeysDialog().open());
    }

    /** A named region: a banner would be one too many beside the header of an open dialog. */
    private Div header(Component... parts) {
        var header = new Div(parts);
        header.getElement().setAttribute("role", "region");
        header.getElement().setAttribute("aria-label", getTranslation("shell.tools"));
        header.addClassName("shell-header");
        return header;
    }

    private static Div tools(Component... tools) {
        var div = new Div(tools);
        div.addClassName("shell-tools");
        return div;
    }
}
