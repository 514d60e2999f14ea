package dure.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A 사업자등록번호: ten digits, the last of which checks the others (National Tax Service); kept without hyphens. */
public record BusinessNumber(@JsonValue String digits) {

    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    @JsonCreator
    public BusinessNumber {
        digits = digitsOf(digits);
        if (!isChecked(digits)) {
            throw InvalidInput.of("/businessNumber", "input.business-number");
        }
    }

    /** With hyphens and blanks wherever people write them. */
    public static boolean isValid(String text) {
        return isChecked(digitsOf(text));
    }

    /** As it is written: {@code 123-45-67891}. */
    public String grouped() {
        return digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
    }

    private static String digitsOf(String text) {
        return text.replaceAll("[-\\s]", "");
    }

    private static boolean isChecked(String digits) {
        if (!digits.matches("[0-9]{10}")) {
            return false;
        }
        int sum = 5 * (digits.charAt(8) - '0') / 10;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10 == digits.charAt(9) - '0';
    }

    @Override
    public String toString() {
        return digits;
    }
}
