package dure.template.text;

import java.util.regex.Pattern;

/** 저작권법 14: moral rights are personal; no words give them away. */
public final class MoralRights {

    private static final Pattern GIVEN_AWAY = Pattern.compile(
            "저작인격권[을를의]? ?(모두 |전부 )?(양도|포기|불행사)(?!하지|되지|할 수 없|될 수 없)"
                    + "|(?<!not |never |neither |cannot )(waive|assign|transfer)s? (all |any |its |his |her |their )*moral rights",
            Pattern.CASE_INSENSITIVE);

    private MoralRights() {}

    /** Whether a text assigns or waives them; to say that they stay is allowed. */
    public static boolean areGivenAway(String text) {
        return GIVEN_AWAY.matcher(text).find();
    }
}
