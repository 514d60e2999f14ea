package dure.shared;

import java.util.List;

/** An error that a person may see: a message key and its arguments; the sentence is made where the reader's language is known. */
public abstract class UserFacingException extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> args;

    protected UserFacingException(String messageKey, Object... args) {
        super(messageKey, null, false, false);
        this.messageKey = messageKey;
        this.args = List.of(args);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> args() {
        return args;
    }
}
