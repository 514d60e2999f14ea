package dure.shared.ui.frame;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Locale;

/** Chooses between Korean and English; each language is named in itself. */
public class LanguageMenu extends MenuBar {

    private static final List<Locale> LANGUAGES = List.of(Locale.KOREAN, Locale.ENGLISH);

    public LanguageMenu() {
        addThemeVariants(MenuBarVariant.TERTIARY);
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("ui.menu.more")));
        var name = new Span(nameOf(getLocale()));
        name.addClassName("wide-only");
        MenuItem now = addItem(VaadinIcon.GLOBE.create());
        now.add(name);
        now.setAriaLabel(getTranslation("ui.language", nameOf(getLocale())));
        for (Locale language : LANGUAGES) {
            MenuItem choice = now.getSubMenu().addItem(nameOf(language));
            choice.getElement().setAttribute("lang", language.getLanguage());
            choice.setCheckable(true);
            choice.setChecked(language.getLanguage().equals(getLocale().getLanguage()));
            choice.addClickListener(click -> getUI().ifPresent(ui -> Language.choose(ui, language)));
        }
    }

    private String nameOf(Locale language) {
        return getTranslation("ui.language." + language.getLanguage());
    }
}
