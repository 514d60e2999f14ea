package dure.access;

import dure.shared.Line;
import dure.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What a person enters for a new token: a name to know it by. */
public record TokenDetails(
        @NotNull @Line(max = 80) @Nullable String name) {

    public TokenDetails {
        name = PlainText.line(name);
    }
}
