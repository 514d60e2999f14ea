package dure.shared;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;

/** What the database refused because two acted on the same thing at once, as the refusal a person may see. */
public final class Collisions {

    private Collisions() {}

    /** Empty when {@code error} is nothing of this kind. */
    public static Optional<UserFacingException> of(Throwable error) {
        return Optional.ofNullable(
                switch (error) {
                    case OptimisticLockingFailureException ignored -> new StaleVersion();
                    case DuplicateKeyException ignored -> new Conflict("input.collision");
                    case PessimisticLockingFailureException ignored -> new Conflict("input.collision");
                    default -> null;
                });
    }
}
