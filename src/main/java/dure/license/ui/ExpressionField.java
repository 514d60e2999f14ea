package dure.license.ui;

import dure.license.LicenseExpression;
import dure.license.LicenseService;
import dure.shared.InvalidInput;
import dure.shared.Sentences;
import dure.shared.ui.field.CheckedTextField;
import java.util.Optional;

/** A field for a license expression; what is wrong is said with its position while typing. */
class ExpressionField extends CheckedTextField {

    private final LicenseService licenses;

    ExpressionField(String label, LicenseService licenses, Sentences sentences) {
        super(label, typed -> problem(typed, licenses, sentences));
        this.licenses = licenses;
        setPlaceholder("MIT OR Apache-2.0");
        setMaxLength(1000);
        setClearButtonVisible(true);
        getElement().setAttribute("spellcheck", false);
    }

    /** What was typed, when it is valid. */
    Optional<LicenseExpression> expression() {
        return isEmpty() || !check() ? Optional.empty() : Optional.of(licenses.parse(getValue()));
    }

    private static Optional<String> problem(String typed, LicenseService licenses, Sentences sentences) {
        try {
            licenses.parse(typed);
            return Optional.empty();
        } catch (InvalidInput refused) {
            return Optional.of(sentences.of(
                    refused, com.vaadin.flow.component.UI.getCurrent().getLocale()));
        }
    }
}
