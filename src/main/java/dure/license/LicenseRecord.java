package dure.license;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that Dure knows of one license. Null means unknown, never "no"; the last three answers are hand-kept and only there for
 * licenses of our compatibility table.
 *
 * @param text            the text that becomes a LICENSE file
 * @param textSha256      SHA-256 of the text in UTF-8, lower-case hex
 * @param listEdition     edition of the SPDX list, or of Dure's own list for LicenseRef ids
 * @param useRestricted   forbids some uses (non-commercial, no derivatives, field of use)
 * @param conditionsKo    conditions in our words, where the license is not on the SPDX list
 */
public record LicenseRecord(
        String id,
        String name,
        @Nullable Boolean osiApproved,
        @Nullable Boolean fsfLibre,
        boolean deprecated,
        List<String> replacedBy,
        String text,
        String textSha256,
        String listEdition,
        Set<LicenseTarget> targets,
        @Nullable Boolean useRestricted,
        @Nullable Boolean allowsDerivatives,
        @Nullable Boolean grantsPatent,
        @Nullable String conditionsKo,
        @Nullable String conditionsEn) {}
