package dure.template.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import dure.template.TemplateRow;
import dure.template.VersionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The state of a template in words. */
final class TemplateWords {

    private TemplateWords() {}

    static List<Component> badges(TemplateRow row) {
        var badges = new ArrayList<Component>();
        String reviewer = row.reviewer();
        if (row.state() == VersionState.DRAFT) {
            badges.add(new StateBadge(text("template.version.draft"), Tone.ONGOING));
        } else if (reviewer == null) {
            badges.add(new StateBadge(text("template.state.unreviewed"), Tone.ATTENTION));
        } else {
            badges.add(new StateBadge(text("template.state.reviewed", reviewer), Tone.GOOD));
        }
        badges.add(new StateBadge(text("template.state.version", row.version()), Tone.QUIET));
        badges.add(
                new StateBadge(text("template.signing." + row.signing().name().toLowerCase(Locale.ROOT)), Tone.QUIET));
        return badges;
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
