package dure.shared.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Light, dark, or as the reader's system says. */
public enum ColorTheme {
    SYSTEM(ColorScheme.Value.SYSTEM),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private final ColorScheme.Value scheme;

    ColorTheme(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    /** Shows this theme at once and keeps the choice. */
    public void choose(UI ui) {
        ui.getPage().setColorScheme(scheme);
        Preference.THEME.keep(ui, word());
    }

    /** The message key of its name. */
    public String nameKey() {
        return "ui.theme." + word();
    }

    static Optional<ColorTheme> named(String word) {
        return Stream.of(values()).filter(theme -> theme.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    ColorScheme.Value scheme() {
        return scheme;
    }
}
