package dure.overview.web;

import dure.shared.Gap;
import dure.shared.Translations;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is missing.
 *
 * @param sentence who, what, in the caller's language
 * @param collaboratorId whom it waits for, when it is one person
 * @param subjectId the thing that lacks something
 */
record GapAnswer(
        String code,
        Gap.Severity severity,
        String sentence,
        Instant since,
        Cure cure,
        @Nullable String collaboratorId,
        String subjectId) {

    /** The button that cures it and the screen it leads to, relative to the application. */
    record Cure(String label, String path) {}

    static GapAnswer of(Gap gap, Translations texts, Locale locale) {
        String key = "gap." + gap.code();
        return new GapAnswer(
                gap.code(),
                gap.severity(),
                texts.getTranslation(key, locale, gap.args().toArray()),
                gap.since(),
                new Cure(texts.getTranslation(key + ".cure", locale), gap.curePath()),
                gap.collaboratorId(),
                gap.subjectId());
    }
}
