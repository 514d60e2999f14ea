package dure.deliverable;

import dure.project.WorkKind;
import dure.shared.Line;
import dure.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A part as it is entered.
 *
 * @param path a path glob such as {@code data/**}
 * @param license an SPDX license expression; empty takes the project's default for the kind
 */
public record PartDetails(
        @NotNull @Line(max = 200) @Nullable String path,
        @NotNull @Nullable WorkKind kind,
        @Line(max = 400) @Nullable String license) {

    public PartDetails {
        path = PlainText.line(path);
        license = PlainText.optionalLine(license);
    }
}
