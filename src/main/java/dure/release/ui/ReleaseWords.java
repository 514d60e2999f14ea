package dure.release.ui;

import com.vaadin.flow.component.UI;
import dure.deliverable.DeliverableRow;
import dure.deliverable.clearance.Verdict;
import dure.release.ReleaseState;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import java.util.Locale;

/** The words and shapes of releases on screen. */
final class ReleaseWords {

    private ReleaseWords() {}

    static StateBadge badge(ReleaseState state) {
        var tone = switch (state) {
            case DRAFT -> Tone.ONGOING;
            case PUBLISHED -> Tone.GOOD;
            case SUPERSEDED, WITHDRAWN -> Tone.ENDED;
        };
        return new StateBadge(state(state), tone);
    }

    static String state(ReleaseState state) {
        return UI.getCurrent().getTranslation("release.state." + state.name());
    }

    static String verdict(Verdict verdict) {
        return UI.getCurrent().getTranslation("clearance.verdict." + verdict.name());
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case CLEAR -> Tone.GOOD;
            case NOTE -> Tone.QUIET;
            case NEEDS_HUMAN -> Tone.ATTENTION;
            case BLOCKED -> Tone.BLOCKED;
        };
    }

    /** The file name of a pack, which says by itself what is in it: {@code morpheme-dataset-v1.0.zip}. */
    static String packName(DeliverableRow deliverable, String version) {
        String title = deliverable.titleEn() == null ? deliverable.title() : deliverable.titleEn();
        String slug = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return (slug.isEmpty() ? "release" : slug) + "-" + version + ".zip";
    }
}
