package dure.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address that mail can be sent to, in lower case: size, then characters, then form. */
public record EmailAddress(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");

    @JsonCreator
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!isValid(value)) {
            throw InvalidInput.of("/email", "input.email");
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= 254
                && FORM.matcher(text.toLowerCase(Locale.ROOT)).matches()
                && text.indexOf('@') <= 64;
    }

    @Override
    public String toString() {
        return value;
    }
}
