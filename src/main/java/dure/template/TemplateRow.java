package dure.template;

import dure.shared.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of templates. Without a reviewer it prints "검토 전 초안".
 *
 * @param kind the family it belongs to: the key of a shipped template, or its own
 * @param own whether the team has written it itself
 * @param reviewedOn null when nobody has reviewed it, or the shipped file does not say when
 */
public record TemplateRow(
        String key,
        int version,
        String kind,
        Bilingual title,
        Bilingual summary,
        SigningKind signing,
        VersionState state,
        boolean own,
        @Nullable String reviewer,
        @Nullable LocalDate reviewedOn) {}
