package dure.agreement;

import dure.shared.FieldError;
import java.util.List;

/** What a draft would look like with the values of a form that is not saved yet, and what it still lacks. */
public record AgreementPreview(String html, List<FieldError> missing) {

    public AgreementPreview {
        missing = List.copyOf(missing);
    }
}
