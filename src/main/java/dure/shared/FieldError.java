package dure.shared;

import java.util.List;

/** One field that was refused: a JSON pointer into what was sent ({@code /name}), and why (message key and its arguments). */
public record FieldError(String pointer, String messageKey, List<Object> args) {

    public static FieldError of(String pointer, String messageKey, Object... args) {
        return new FieldError(pointer, messageKey, List.of(args));
    }
}
