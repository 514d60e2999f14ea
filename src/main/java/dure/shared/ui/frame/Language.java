package dure.shared.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import dure.shared.Translations;
import java.util.Locale;

/** The reader's language: as chosen, else as the browser asks. */
public final class Language {

    private Language() {}

    static Locale of(VaadinRequest request) {
        return Translations.closest(
                Preference.LANGUAGE.of(request).map(Locale::forLanguageTag).orElseGet(request::getLocale));
    }

    /** Shows the page again in another language and keeps the choice. */
    public static void choose(UI ui, Locale locale) {
        ui.getSession().setLocale(locale);
        Preference.LANGUAGE.keep(ui, locale.getLanguage());
        ui.getPage().reload();
    }
}
