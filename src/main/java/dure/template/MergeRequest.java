package dure.template;

import dure.shared.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that makes one document out of a template.
 *
 * @param language the binding language; the fingerprint is that of this text
 * @param shown the language to print; where it differs, the print is marked 번역본(참고용) and keeps the fingerprint
 * @param number the agreement's number, once there is one
 * @param values by variable name a String, a List of Strings for LIST, LICENSES and CHOICES, a List of Maps for ROWS; dates as 2026-11-21, numbers as digits
 * @param mark a further mark on every page, such as 초안
 * @param createdAt the fixed date of the file
 * @param base the agreement that this one changes or ends
 */
public record MergeRequest(
        String template,
        int version,
        Locale language,
        Locale shown,
        @Nullable String number,
        List<Party> parties,
        Map<String, Object> values,
        ProjectFacts project,
        AnnexBlocks annex,
        @Nullable Bilingual mark,
        Instant createdAt,
        SigningMode signing,
        LanguageLayout layout,
        @Nullable BaseAgreement base) {

    public MergeRequest {
        parties = List.copyOf(parties);
        values = Map.copyOf(values);
    }

    /** What was entered, without people, project or date: enough to check the values. */
    public static MergeRequest ofValues(String template, int version, Locale language, Map<String, Object> values) {
        var project = new ProjectFacts("", "", List.of(), List.of(), Map.of());
        return new MergeRequest(
                template,
                version,
                language,
                language,
                null,
                List.of(),
                values,
                project,
                AnnexBlocks.NONE,
                null,
                Instant.EPOCH,
                SigningMode.PAPER,
                LanguageLayout.SEPARATE,
                null);
    }

    /** The same document with other parties. */
    MergeRequest with(List<Party> others) {
        return new MergeRequest(
                template, version, language, shown, number, others, values, project, annex, mark, createdAt, signing,
                layout, base);
    }

    /** The same document printed in another language. */
    public MergeRequest shownIn(Locale other) {
        return new MergeRequest(
                template, version, language, other, number, parties, values, project, annex, mark, createdAt, signing,
                layout, base);
    }
}
