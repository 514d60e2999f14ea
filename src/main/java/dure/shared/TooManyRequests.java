package dure.shared;

/** Too many attempts; wait and try again (REST: 429). */
public class TooManyRequests extends UserFacingException {

    public TooManyRequests(String messageKey, Object... args) {
        super(messageKey, args);
    }
}
