package dure.collaborator;

import java.time.Instant;

/**
 * How far a newcomer has come.
 *
 * @param expiresAt when the link stops working
 */
public record Joining(CollaboratorRow newcomer, Step step, Instant expiresAt) {

    /** What comes next; each step is kept at once, so that the link may be closed and opened again. */
    public enum Step {
        NOTICE,
        PROFILE,
        PASSWORD
    }
}
