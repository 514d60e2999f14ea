package dure.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;

/** Marks single fields as refused and clear again. */
final class Refusals {

    private Refusals() {}

    /** Shows why a field is refused; a second reason is added to the first. */
    static void show(Component field, String sentence) {
        var validation = (HasValidationProperties) field;
        String before = validation.isInvalid() ? validation.getErrorMessage() : "";
        validation.setErrorMessage(before == null || before.isEmpty() ? sentence : before + "\n" + sentence);
        validation.setInvalid(true);
    }

    static void clear(Component field) {
        if (!isUnreadable(field)) {
            ((HasValidationProperties) field).setInvalid(false);
        }
    }

    /** True while a field holds text that is no value at all, such as a date that does not exist. */
    static boolean isUnreadable(Component field) {
        return field instanceof HasValidator<?> validator && isUnreadable(field, validator);
    }

    @SuppressWarnings("unchecked")
    private static <V> boolean isUnreadable(Component field, HasValidator<V> validator) {
        V value = ((HasValue<?, V>) field).getValue();
        return validator
                .getDefaultValidator()
                .apply(value, new ValueContext(field))
                .isError();
    }
}
