package dure.release.pack;

import java.util.Set;
import java.util.regex.Pattern;

/** Splits a name for citation: Korean names are written family first, a romanised one as "Minji Kim" or "Kim, Minji". */
record PersonNames(String family, String given) {

    private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,5}");
    private static final Set<String> TWO_SYLLABLES = Set.of("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방", "어금", "망절");

    /** The given name is empty for a single word. */
    static PersonNames of(FrozenRelease.Person person) {
        String name = person.nameEn() == null ? person.name() : person.nameEn();
        if (HANGUL.matcher(name).matches()) {
            int family = name.length() > 2 && TWO_SYLLABLES.contains(name.substring(0, 2)) ? 2 : 1;
            return new PersonNames(name.substring(0, family), name.substring(family));
        }
        int comma = name.indexOf(',');
        if (comma > 0) {
            return new PersonNames(
                    name.substring(0, comma).strip(), name.substring(comma + 1).strip());
        }
        int space = name.lastIndexOf(' ');
        return space < 0
                ? new PersonNames(name, "")
                : new PersonNames(name.substring(space + 1), name.substring(0, space));
    }
}
