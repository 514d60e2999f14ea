package dure.shared;

/** The reader may not do this (REST: 403). */
public class NotAllowed extends UserFacingException {

    public NotAllowed(String messageKey, Object... args) {
        super(messageKey, args);
    }
}
