package dure.release;

import dure.shared.Line;
import dure.shared.PlainText;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that is opened.
 *
 * @param sha256 64 hexadecimal digits
 */
public record Artifact(
        @NotNull @Line(max = 200) @Nullable String name,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "{input.sha256}") @Nullable
        String sha256,

        @NotNull @Min(0) @Nullable Long bytes) {

    public Artifact {
        name = PlainText.line(name);
        sha256 = sha256 == null ? null : sha256.strip().toLowerCase(Locale.ROOT);
    }
}
