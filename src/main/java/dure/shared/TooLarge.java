package dure.shared;

/** What was sent is larger than the stated limit (REST: 413). */
public class TooLarge extends UserFacingException {

    public TooLarge(String messageKey, Object... args) {
        super(messageKey, args);
    }
}
