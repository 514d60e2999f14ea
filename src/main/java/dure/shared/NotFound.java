package dure.shared;

/** What was asked for is not there, or not for this reader: the two are never told apart (REST: 404). */
public class NotFound extends UserFacingException {

    public NotFound(String messageKey, Object... args) {
        super(messageKey, args);
    }
}
