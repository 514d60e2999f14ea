package dure.responsibility;

import dure.shared.Translations;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Six roles that most open projects need, for a project that has none yet. */
@Component
public class RolePresets {

    private record Preset(String key, int weeklyHours, boolean essential) {}

    private static final List<Preset> PRESETS = List.of(
            new Preset("lead", 5, true),
            new Preset("design", 6, true),
            new Preset("data", 8, false),
            new Preset("review", 4, true),
            new Preset("tools", 8, false),
            new Preset("license", 3, true));

    private final Translations texts;

    RolePresets(Translations texts) {
        this.texts = texts;
    }

    /** The roles in the reader's language, ready to be created or changed. */
    public List<RoleDetails> in(Locale locale) {
        return PRESETS.stream()
                .map(preset -> new RoleDetails(
                        text(preset, "name", locale),
                        text(preset, "purpose", locale),
                        List.of(text(preset, "tasks", locale).split("\\|")),
                        preset.weeklyHours(),
                        preset.essential(),
                        null))
                .toList();
    }

    private String text(Preset preset, String what, Locale locale) {
        return texts.getTranslation("responsibility.preset." + preset.key() + "." + what, locale);
    }
}
