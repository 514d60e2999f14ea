package dure.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Text of one or more lines that a person typed, of 1 to {@code max} characters (code points). Null passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Paragraphs.Rule.class)
public @interface Paragraphs {
    int max() default 10_000;

    String message() default "{input.text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the text by {@link TextRule}, line ends allowed. */
    class Rule implements ConstraintValidator<Paragraphs, String> {
        private int max;

        @Override
        public void initialize(Paragraphs paragraphs) {
            max = paragraphs.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return TextRule.isValid(text, max, true, context);
        }
    }
}
