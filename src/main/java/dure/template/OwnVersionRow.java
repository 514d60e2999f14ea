package dure.template;

import dure.shared.Bilingual;
import dure.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a team's own template with all its files.
 *
 * @param number which version of the template it is
 * @param problems what keeps it from being published, in the order of the files; empty for a published one
 * @param revision why it follows the version before; null for a draft and for the first
 * @param version counts the saves
 */
public record OwnVersionRow(
        String key,
        int number,
        VersionState state,
        Bilingual title,
        Map<String, String> files,
        List<TemplateProblem> problems,
        @Nullable Revision revision,
        Instant changedAt,
        @Nullable Instant publishedAt,
        int version)
        implements Versioned {

    public OwnVersionRow {
        problems = List.copyOf(problems);
    }

    /** The files as they are edited. */
    public TemplateFiles content() {
        return new TemplateFiles(files);
    }

    @Override
    public int savedVersion() {
        return version;
    }
}
