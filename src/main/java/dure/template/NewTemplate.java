package dure.template;

import dure.shared.Bilingual;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a new template of the team begins with.
 *
 * @param key its key for good, of at most 40 characters; null takes a free one
 * @param title null keeps the title of what is copied
 * @param from the version that is copied; null begins with the clauses that every agreement has
 */
public record NewTemplate(
        @Nullable @Pattern(regexp = "[a-z][a-z0-9-]{1,39}", message = "{template.key.form}")
        String key,

        @Nullable Bilingual title,
        @Nullable @Valid Source from) {

    /** A version of a template, shipped or own. */
    public record Source(@NotNull String key, int version) {}
}
