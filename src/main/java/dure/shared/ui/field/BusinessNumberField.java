package dure.shared.ui.field;

import com.vaadin.flow.component.UI;
import dure.shared.BusinessNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A 사업자등록번호: its check digit is looked at while it is typed, and a right one is shown in groups. */
public class BusinessNumberField extends CheckedTextField {

    public BusinessNumberField(String label) {
        super(label, BusinessNumberField::problem);
        setPlaceholder("123-45-67891");
        setAllowedCharPattern("[0-9 -]");
        setMaxLength(14);
        getElement().setAttribute("inputmode", "numeric");
        addValueChangeListener(event -> {
            if (BusinessNumber.isValid(event.getValue())) {
                setValue(new BusinessNumber(event.getValue()).grouped());
            }
        });
    }

    /** Null when empty; refuses what is no such number. */
    public @Nullable BusinessNumber read() {
        return isEmpty() ? null : new BusinessNumber(getValue());
    }

    public void show(@Nullable BusinessNumber number) {
        setValue(number == null ? "" : number.grouped());
    }

    private static Optional<String> problem(String text) {
        return BusinessNumber.isValid(text)
                ? Optional.empty()
                : Optional.of(UI.getCurrent().getTranslation("input.business-number"));
    }
}
