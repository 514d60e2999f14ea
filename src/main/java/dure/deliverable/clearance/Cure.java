package dure.deliverable.clearance;

/**
 * The one thing that would make a row clear, and the page where it is done; its button is the message
 * {@code clearance.cure.<kind>}.
 *
 * @param path relative to the application
 */
public record Cure(Kind kind, String path) {

    /** What has to be done. */
    public enum Kind {
        SIGN_CLA,
        FINISH_AGREEMENT,
        SIGN_COLLABORATION,
        OPEN_PERSON,
        ADD_CONTRIBUTION,
        EDIT_CONTRIBUTION,
        EDIT_INBOUND,
        EDIT_DELIVERABLE,
        DECIDE
    }
}
