package dure.access;

import dure.shared.EmailAddress;
import dure.shared.Line;
import dure.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What the first owner enters: the name others see, the address to sign in with, a password. */
public record OwnerDetails(
        @NotNull @Line(max = 80) @Nullable String name, EmailAddress email, String password) {

    public OwnerDetails {
        name = PlainText.line(name);
    }

    @Override
    public String toString() {
        return "OwnerDetails[" + email + "]";
    }
}
