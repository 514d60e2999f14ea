package dure.shared;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Opaque, unguessable identifiers: 26 lower-case characters, 130 random bits. */
public final class RandomId {

    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final Pattern FORM = Pattern.compile("[0-9a-hjkmnp-tv-z]{26}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomId() {}

    public static String next() {
        return next(26);
    }

    /** A secret of {@code length} characters, five random bits each; 52 characters make 260 bits. */
    public static String next(int length) {
        var id = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            id.append(ALPHABET[RANDOM.nextInt(ALPHABET.length)]);
        }
        return id.toString();
    }

    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }
}
