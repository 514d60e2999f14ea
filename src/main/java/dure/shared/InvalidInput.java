package dure.shared;

import java.util.List;

/** Something that was entered is refused, field by field; nothing was changed (REST: 422). */
public class InvalidInput extends UserFacingException {

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super("input.invalid");
        this.errors = List.copyOf(errors);
    }

    /** One refused field; {@code pointer} is a JSON pointer such as {@code /parts/0/license}, or empty for the whole. */
    public static InvalidInput of(String pointer, String messageKey, Object... args) {
        return new InvalidInput(List.of(FieldError.of(pointer, messageKey, args)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
