package dure.template.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells a line that only goes on (broken at the margin) from one that begins something of its own. */
final class WrappedLines {

    private static final int SHORT = 20;
    private static final int FULL = 60;
    private static final Pattern ENDED = Pattern.compile(".*[.;:。：]\\s*$");
    private static final Pattern FIELD = Pattern.compile("^\\s*[^\\s:：]{1,12}(?: [^\\s:：]{1,12})?\\s*[:：].*");

    private WrappedLines() {}

    /** @param at how many lines after the first of the paragraph it begins */
    record Joined(int at, String text) {}

    static List<Joined> join(List<String> lines, String marker) {
        var joined = new ArrayList<Joined>();
        for (int i = 0; i < lines.size(); i++) {
            String line = (i == 0 ? marker : "") + lines.get(i);
            if (i > 0 && goesOn(lines.get(i - 1), line)) {
                Joined last = joined.removeLast();
                joined.add(new Joined(last.at(), last.text() + " " + line.strip()));
            } else {
                joined.add(new Joined(i, line));
            }
        }
        return joined;
    }

    private static boolean goesOn(String before, String line) {
        boolean begins = Marker.of(line.strip()).isPresent()
                || ArticleHeading.typed(line.strip()).isPresent()
                || FIELD.matcher(line).matches();
        boolean headingBefore = ArticleHeading.typed(before.strip())
                .map(heading -> heading.rest().isEmpty())
                .orElse(false);
        boolean ended = ENDED.matcher(before).matches();
        return !begins && !headingBefore && before.length() >= (ended ? FULL : SHORT);
    }
}
