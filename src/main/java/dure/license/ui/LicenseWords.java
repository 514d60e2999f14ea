package dure.license.ui;

import com.vaadin.flow.component.UI;
import dure.license.InboundRelation;
import dure.license.LicenseTarget;
import dure.license.Verdict;
import dure.shared.ui.Tone;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words on screen for what the license module answers. */
final class LicenseWords {

    private LicenseWords() {}

    static String of(LicenseTarget target) {
        return text("license.target." + key(target));
    }

    static String of(Collection<LicenseTarget> targets) {
        return targets.stream().sorted().map(LicenseWords::of).collect(Collectors.joining(", "));
    }

    static String of(InboundRelation relation) {
        return text("license.relation." + key(relation));
    }

    static String of(Verdict verdict) {
        return text("license.verdict." + key(verdict));
    }

    static Tone toneOf(Verdict verdict) {
        return switch (verdict) {
            case YES -> Tone.GOOD;
            case CHECK, UNKNOWN -> Tone.ATTENTION;
            case NO -> Tone.BLOCKED;
        };
    }

    /** Yes, no, or that nobody said so. */
    static String answer(@Nullable Boolean known) {
        return text(known == null ? "license.answer.unsaid" : known ? "license.answer.yes" : "license.answer.no");
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
