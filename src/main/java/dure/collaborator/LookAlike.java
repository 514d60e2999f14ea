package dure.collaborator;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names that a reader cannot tell apart (after UTS 39, for the letters that look like Latin ones): a Cyrillic а in place of
 * a Latin a, full-width letters, capital I for small l, blanks and dots.
 */
final class LookAlike {

    private static final Map<Integer, String> LATIN_TWINS =
            twins("аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwкkмmтtвbнhгrпn", "αaοoνvρpτtυuχxιiκkηnεeβbγyωwσo", "0o1l|lɑaɡgıiⅼlℓl");

    private static final Set<UnicodeScript> CONFUSING =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN);

    /** The letters compared, as many as a name has at most. */
    private static final int LENGTH = 200;

    private LookAlike() {}

    /** Equal for names that look the same; never shown. */
    static String skeleton(String name) {
        String folded = Normalizer.normalize(name.replace('I', 'l'), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        var skeleton = new StringBuilder();
        folded.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LENGTH) // folding makes many letters out of one
                .forEach(c -> skeleton.append(LATIN_TWINS.getOrDefault(c, Character.toString(c))));
        return skeleton.isEmpty() ? name : skeleton.toString();
    }

    /** Whether letters of two scripts stand together that look alike, such as Latin and Cyrillic. */
    static boolean isMixed(String name) {
        return name.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(UnicodeScript::of)
                        .filter(CONFUSING::contains)
                        .distinct()
                        .count()
                > 1;
    }

    private static Map<Integer, String> twins(String... pairs) {
        var twins = new HashMap<Integer, String>();
        for (String pair : pairs) {
            for (int i = 0; i < pair.length(); i += 2) {
                twins.put((int) pair.charAt(i), pair.substring(i + 1, i + 2));
            }
        }
        return twins;
    }
}
