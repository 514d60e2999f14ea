package dure.shared.ui.field;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Function;

/** A line of text that is checked while it is typed, such as a license expression; the check answers the sentence that says what is wrong. */
public class CheckedTextField extends TextField {

    private final Function<String, Optional<String>> check;

    public CheckedTextField(String label, Function<String, Optional<String>> check) {
        super(label);
        this.check = check;
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(event -> check());
    }

    /** Checks what stands in the field now and shows the result; true when nothing is wrong. */
    public boolean check() {
        Optional<String> problem = isEmpty() ? Optional.empty() : check.apply(getValue());
        setErrorMessage(problem.orElse(""));
        setInvalid(problem.isPresent());
        return problem.isEmpty();
    }
}
