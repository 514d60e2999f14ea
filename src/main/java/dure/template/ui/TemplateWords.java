package dure.template.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import dure.template.SigningKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The state of a template in words. */
final class TemplateWords {

    private TemplateWords() {}

    static List<Component> badges(int version, @Nullable String reviewer, SigningKind signing) {
        return List.of(
                reviewer == null
                        ? new StateBadge(text("template.state.unreviewed"), Tone.ATTENTION)
                        : new StateBadge(text("template.state.reviewed", reviewer), Tone.GOOD),
                new StateBadge(text("template.state.version", version), Tone.QUIET),
                new StateBadge(text("template.signing." + signing.name().toLowerCase(Locale.ROOT)), Tone.QUIET));
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
