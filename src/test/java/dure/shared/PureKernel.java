package dure.shared;

import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Parts of the kernel for tests that need no Spring. */
public final class PureKernel {

    private PureKernel() {}

    public static InputCheck inputs() {
        return new InputCheck(Validation.buildDefaultValidatorFactory().getValidator());
    }

    public static Translations translations() {
        try {
            return new Translations(new Translations.Files().messageSource());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
