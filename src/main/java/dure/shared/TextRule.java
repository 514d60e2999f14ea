package dure.shared;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Says, in the reader's language, why a text is refused. */
final class TextRule {

    private TextRule() {}

    static boolean isValid(@Nullable String text, int max, boolean linesAllowed, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        if (PlainText.isBlank(text)) {
            return refuse(context, "{input.blank}", "");
        }
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            return refuse(context, "{input.too-long}", "");
        }
        int forbidden = PlainText.firstForbidden(text, linesAllowed);
        if (forbidden >= 0) {
            return refuse(context, "{input.forbidden-character}", "U+%04X".formatted(forbidden));
        }
        if (PlainText.hasResidentNumber(text)) {
            return refuse(context, "{input.resident-number}", "");
        }
        return true;
    }

    private static boolean refuse(ConstraintValidatorContext context, String message, String found) {
        var detailed = context.unwrap(HibernateConstraintValidatorContext.class);
        detailed.disableDefaultConstraintViolation();
        detailed.addMessageParameter("found", found);
        detailed.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        return false;
    }
}
