package dure.access;

import dure.shared.InvalidInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which passwords are taken: long enough, not on the list of passwords that everybody tries first, not the own address. */
@Component
class PasswordRule {

    static final int SHORTEST = 10;
    static final int LONGEST = 1_000;

    private static final int SHORTEST_NAME = 4;

    private final Set<String> common;

    PasswordRule() throws IOException {
        common = new ClassPathResource("access/common-passwords.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }

    void check(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw InvalidInput.of("/password", "access.password.short", SHORTEST);
        }
        if (length > LONGEST) {
            throw InvalidInput.of("/password", "access.password.long", LONGEST);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (isCommon(plain) || holdsOwnName(plain, email)) {
            throw InvalidInput.of("/password", "access.password.common");
        }
    }

    /** A name of one to three letters stands in too many good passwords to say anything. */
    private static boolean holdsOwnName(String plain, String email) {
        String name = email.substring(0, email.indexOf('@')).toLowerCase(Locale.ROOT);
        return name.length() >= SHORTEST_NAME && plain.contains(name);
    }

    /** On the list as it is or with digits and signs around it, or made of very few different characters. */
    private boolean isCommon(String plain) {
        String core = plain.replaceAll("^[^a-z가-힣]+|[^a-z가-힣]+$", "");
        return common.contains(plain)
                || common.contains(core)
                || plain.chars().distinct().count() < 5;
    }
}
