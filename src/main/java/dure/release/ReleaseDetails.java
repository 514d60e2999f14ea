package dure.release;

import dure.shared.Line;
import dure.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A release as it is entered.
 *
 * @param version such as {@code v1.0} or {@code 2026.11}
 * @param tag the tag in the repository
 * @param commit 40 (SHA-1) or 64 (SHA-256) hexadecimal digits
 */
public record ReleaseDetails(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._+-]{0,59}", message = "{release.version.form}") @Nullable
        String version,

        @Line(max = 120) @Nullable String tag,

        @Pattern(regexp = "[0-9a-f]{40}|[0-9a-f]{64}", message = "{release.commit.form}") @Nullable
        String commit,

        @Size(max = 100) List<@Valid Artifact> artifacts) {

    public ReleaseDetails {
        version = PlainText.line(version);
        tag = PlainText.optionalLine(tag);
        commit = PlainText.optionalLine(commit);
        commit = commit == null ? null : commit.toLowerCase(Locale.ROOT);
        artifacts = artifacts == null ? List.of() : List.copyOf(artifacts);
    }
}
