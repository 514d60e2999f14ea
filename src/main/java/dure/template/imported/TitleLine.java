package dure.template.imported;

import java.util.List;
import java.util.regex.Pattern;

/** Finds what a contract is called: its title, or else the file's name. */
final class TitleLine {

    private static final int LONGEST = 100;
    private static final int NEAR = 3;
    private static final Pattern NAMES_A_CONTRACT = Pattern.compile(
            ".*(?:계\\s?약\\s?서?|합\\s?의\\s?서|약\\s?정\\s?서|동\\s?의\\s?서|협\\s?약\\s?서|각\\s?서|서\\s?약\\s?서|확\\s?인\\s?서|agreement|contract|consent|undertaking)\\s*(?:[(\\[（].{0,20}[)\\]）])?$",
            Pattern.CASE_INSENSITIVE);

    private TitleLine() {}

    /** Takes the title off the lines. */
    static String take(Reading reading, List<Line> lines, String fileName) {
        String given = reading.title();
        if (given != null) {
            return fit(given);
        }
        for (int i = 0; i < Math.min(NEAR, lines.size()); i++) {
            Line line = lines.get(i);
            if (ArticleHeading.typed(line.text()).isPresent()) {
                break;
            }
            boolean first = i == 0 && line.heading() == 1 && isOnlyOne(lines);
            boolean named = line.text().length() <= LONGEST / 2
                    && NAMES_A_CONTRACT.matcher(line.text()).matches();
            if (first || named && Marker.of(line.text()).isEmpty()) {
                lines.remove(i);
                return fit(PlainText.oneSpace(line.text()));
            }
        }
        String bare = PlainText.oneSpace(
                PlainText.clean(fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z]{1,8}$", "")));
        return bare.isEmpty() ? "계약서" : fit(bare);
    }

    private static boolean isOnlyOne(List<Line> lines) {
        return lines.stream().filter(line -> line.heading() == 1).count() == 1;
    }

    private static String fit(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST)).strip();
    }
}
