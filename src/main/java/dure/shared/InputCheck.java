package dure.shared;

import com.vaadin.flow.component.UI;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Checks what a person entered at the door of a module, whatever the form or the REST layer did before. */
@Component
public class InputCheck {

    private final Validator validator;

    InputCheck(Validator validator) {
        this.validator = validator;
    }

    /** Answers the same record, or throws {@link InvalidInput} with one entry per refused field. */
    public <T> T check(T details) {
        Set<ConstraintViolation<T>> violations = violations(details);
        if (violations.isEmpty()) {
            return details;
        }
        List<FieldError> errors = violations.stream()
                .map(v -> FieldError.of(pointer(v.getPropertyPath().toString()), "input.literal", v.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
        throw new InvalidInput(errors);
    }

    /** The validator says its sentences in the locale of the thread; on a screen that is the language the reader has chosen. */
    private <T> Set<ConstraintViolation<T>> violations(T details) {
        var screen = UI.getCurrent();
        if (screen == null) {
            return validator.validate(details);
        }
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(screen.getLocale());
        try {
            return validator.validate(details);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** {@code parts[0].license} becomes {@code /parts/0/license}; {@code defaultLicenses[CODE]} becomes {@code /defaultLicenses/CODE}. */
    static String pointer(String path) {
        String elements = path.replaceAll("\\.<(list|map|iterable) (element|value|key)>", "")
                .replaceAll("<(list|map|iterable) (element|value|key)>", "");
        return "/" + elements.replace("[", "/").replace("]", "").replace(".", "/");
    }
}
