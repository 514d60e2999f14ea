package dure.shell;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dure.shared.NavigationEntry;
import dure.shared.ui.frame.ViewAccess;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The screens, each brought by its module; one that this person may not open is left out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Navigation extends SideNav {

    Navigation(ObjectProvider<NavigationEntry> entries, ViewAccess views) {
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        setI18n(new SideNavI18n().setToggle(getTranslation("shell.navigation.toggle")));
        entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .filter(entry -> views.mayOpen(entry.path()))
                .forEach(entry -> addItem(item(entry)));
    }

    private SideNavItem item(NavigationEntry entry) {
        var icon = new Icon("vaadin", entry.icon());
        var item = new SideNavItem(getTranslation(entry.titleKey()), entry.path(), icon);
        item.setMatchNested(!entry.path().isEmpty());
        return item;
    }
}
