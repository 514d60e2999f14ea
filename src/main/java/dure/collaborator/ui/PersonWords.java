package dure.collaborator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorState;
import dure.shared.security.AccessLevel;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import java.util.List;

/** States, levels and hours of people in the reader's words. */
final class PersonWords {

    private PersonWords() {}

    static String of(CollaboratorState state) {
        return UI.getCurrent().getTranslation("collaborator.state." + state);
    }

    static String of(AccessLevel level) {
        return UI.getCurrent().getTranslation("collaborator.level." + level);
    }

    static StateBadge badge(CollaboratorState state) {
        return new StateBadge(
                of(state),
                switch (state) {
                    case INVITED -> Tone.ONGOING;
                    case ACTIVE -> Tone.GOOD;
                    case LEFT -> Tone.ENDED;
                });
    }

    /** The state, with a mark when a reader could take the name for another one (B13). */
    static Span stateAndMark(CollaboratorRow row) {
        var span = new Span(badge(row.state()));
        if (row.mixedScript() || !row.looksLike().isEmpty()) {
            span.add(new StateBadge(UI.getCurrent().getTranslation("collaborator.name.marked"), Tone.ATTENTION));
        }
        return span;
    }

    static String hours(CollaboratorRow row) {
        return row.weeklyHours() == null
                ? ""
                : UI.getCurrent().getTranslation("collaborator.hours.value", row.weeklyHours());
    }

    static String words(List<String> words) {
        return String.join(", ", words);
    }
}
