package dure.template.imported;

import java.util.regex.Pattern;

/** How a text stands in a YAML file: bare where nobody can take it for something else, in quotes otherwise. */
final class YamlText {

    private static final Pattern BARE = Pattern.compile("[가-힣]+(?: [가-힣]+)*\\.?");

    private YamlText() {}

    static String quoted(String text) {
        return BARE.matcher(text).matches() ? text : "'" + text.replace("'", "''") + "'";
    }

    static String both(String korean, String english) {
        return "{ko: " + quoted(korean) + ", en: " + quoted(english) + "}";
    }
}
