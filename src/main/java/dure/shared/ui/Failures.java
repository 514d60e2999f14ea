package dure.shared.ui;

import com.vaadin.flow.component.UI;
import dure.shared.Collisions;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.UserFacingException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;

/** Puts refusals into the reader's words. */
public final class Failures {

    private Failures() {}

    /** The refusal behind an error, however often a framework wrapped it. */
    public static Optional<UserFacingException> refusalIn(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserFacingException refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof AccessDeniedException) {
                return Optional.of(new NotAllowed("input.not-allowed"));
            }
            var collision = Collisions.of(cause);
            if (collision.isPresent()) {
                return collision;
            }
        }
        return Optional.empty();
    }

    /** The sentence of a refusal; of refused input, one sentence per field. */
    public static String sentence(UserFacingException refusal) {
        if (refusal instanceof InvalidInput input && !input.errors().isEmpty()) {
            return input.errors().stream().map(Failures::sentence).distinct().collect(Collectors.joining("\n"));
        }
        return UI.getCurrent()
                .getTranslation(refusal.messageKey(), refusal.args().toArray());
    }

    /** Why one field is refused. */
    public static String sentence(FieldError error) {
        return UI.getCurrent().getTranslation(error.messageKey(), error.args().toArray());
    }
}
