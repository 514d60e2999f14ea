package dure.deliverable.clearance;

import dure.deliverable.DeliverableRow;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the work that an agreement names is a deliverable, by its title: case, spaces and punctuation do not count. */
final class WorkTitle {

    /** Without the signs that tell C from C# and 50 from 50%. */
    private static final String GAP = "[\\s\\p{Z}\\p{P}&&[^#%&@*]]";

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\p{N})" + GAP + "+(?=\\p{N})");
    private static final Pattern ELSEWHERE = Pattern.compile(GAP + "+");

    /** Stands between two numbers, so that version 1.0 is not version 10. */
    private static final String APART = "+";

    private WorkTitle() {}

    static boolean names(String work, DeliverableRow deliverable) {
        String wanted = plain(work);
        return !wanted.isEmpty()
                && Stream.of(deliverable.title(), deliverable.titleEn())
                        .filter(Objects::nonNull)
                        .map(WorkTitle::plain)
                        .anyMatch(wanted::equals);
    }

    private static String plain(String title) {
        String one = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return ELSEWHERE.matcher(BETWEEN_DIGITS.matcher(one).replaceAll(APART)).replaceAll("");
    }
}
