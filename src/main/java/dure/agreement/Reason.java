package dure.agreement;

import dure.shared.InputCheck;
import dure.shared.Paragraphs;
import dure.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/** Why an agreement ends, in the words of whoever ends it. */
record Reason(@NotNull @Paragraphs(max = 1000) String reason) {

    static String checked(String reason, InputCheck inputs) {
        return inputs.check(new Reason(Objects.requireNonNullElse(PlainText.paragraphs(reason), "")))
                .reason();
    }
}
