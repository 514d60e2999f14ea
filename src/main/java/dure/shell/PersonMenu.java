package dure.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dure.shared.NameDirectory;
import dure.shared.security.CurrentActor;
import dure.shared.ui.frame.ColorTheme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The signed-in person's own corner: profile, light or dark, the keys, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends MenuBar {

    PersonMenu(CurrentActor actor, ObjectProvider<NameDirectory> names, AuthenticationContext authentication) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("ui.menu.more")));
        String name = nameOf(actor, names);
        var words = new Span(name);
        words.addClassName("wide-only");
        MenuItem me = addItem(VaadinIcon.USER.create());
        me.add(words);
        me.setAriaLabel(getTranslation("shell.person", name));
        SubMenu menu = me.getSubMenu();
        menu.addItem(getTranslation("shell.profile"), click -> getUI().ifPresent(ui -> ui.navigate("profile")));
        addThemes(menu.addItem(getTranslation("shell.theme")).getSubMenu());
        menu.addItem(getTranslation("shell.keys"), click -> new KeysDialog().open());
        menu.addSeparator();
        menu.addItem(getTranslation("shell.sign-out"), click -> authentication.logout());
    }

    private void addThemes(SubMenu menu) {
        for (ColorTheme theme : ColorTheme.values()) {
            menu.addItem(getTranslation(theme.nameKey()), click -> getUI().ifPresent(theme::choose));
        }
    }

    private String nameOf(CurrentActor actor, ObjectProvider<NameDirectory> names) {
        if (!actor.isSignedIn()) {
            return "";
        }
        String id = actor.get().collaboratorId();
        Map<String, String> known = id == null
                ? Map.of()
                : Optional.ofNullable(names.getIfAvailable())
                        .map(directory -> directory.namesOf(List.of(id)))
                        .orElse(Map.of());
        return known.getOrDefault(id == null ? "" : id, getTranslation("shell.me"));
    }
}
