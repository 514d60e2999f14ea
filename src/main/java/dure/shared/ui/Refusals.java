package dure.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Optional;

/** Marks single fields as refused and clear again; a refused field always says in words what is wrong. */
final class Refusals {

    private Refusals() {}

    /** Shows why a field is refused. */
    static void show(Component field, String sentence) {
        var validation = (HasValidationProperties) field;
        validation.setErrorMessage(sentence);
        validation.setInvalid(true);
    }

    static void clear(Component field) {
        var validation = (HasValidationProperties) field;
        validation.setErrorMessage("");
        validation.setInvalid(false);
    }

    /** Why a field holds text that is no value at all, such as a date that does not exist; empty when it can be read. */
    static Optional<String> whyUnreadable(Component field) {
        return field instanceof HasValidator<?> validator ? whyUnreadable(field, validator) : Optional.empty();
    }

    /** Vaadin's fields know what is wrong but bring no words for it. */
    @SuppressWarnings("unchecked")
    private static <V> Optional<String> whyUnreadable(Component field, HasValidator<V> validator) {
        V value = ((HasValue<?, V>) field).getValue();
        ValidationResult result = validator.getDefaultValidator().apply(value, new ValueContext(field));
        if (!result.isError()) {
            return Optional.empty();
        }
        String words = result.getErrorMessage();
        return Optional.of(
                words.isBlank()
                        ? UI.getCurrent()
                                .getTranslation(field instanceof EmailField ? "input.email" : "ui.field.unreadable")
                        : words);
    }
}
