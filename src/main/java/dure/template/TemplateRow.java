package dure.template;

import dure.shared.Bilingual;
import org.jspecify.annotations.Nullable;

/** One line of the list of templates. Without a reviewer it prints "검토 전 초안". */
public record TemplateRow(
        String key,
        int version,
        Bilingual title,
        Bilingual summary,
        SigningKind signing,
        @Nullable String reviewer) {}
