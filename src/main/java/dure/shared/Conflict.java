package dure.shared;

/** The step does not fit the present state; nothing was changed (REST: 409). */
public class Conflict extends UserFacingException {

    public Conflict(String messageKey, Object... args) {
        super(messageKey, args);
    }
}
