package dure.shared.start;

import org.jspecify.annotations.Nullable;

/** Dure does not start: why, and what to do about it, in a sentence each. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String cure;

    StartRefused(String reason, String cure, @Nullable Throwable cause) {
        super(reason, cause);
        this.cure = cure;
    }

    String cure() {
        return cure;
    }
}
