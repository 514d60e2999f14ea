package dure.template.imported;

import java.util.Locale;

/** Article numbers in Roman digits, as in "Article IV". */
final class Roman {

    private Roman() {}

    /** The number in our digits, whichever way it is written. */
    static String number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.toString(Integer.parseInt(written));
        }
        int sum = 0;
        int before = 0;
        for (int i = written.length() - 1; i >= 0; i--) {
            int digit = digit(written.toUpperCase(Locale.ROOT).charAt(i));
            sum += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return Integer.toString(sum);
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
        };
    }
}
