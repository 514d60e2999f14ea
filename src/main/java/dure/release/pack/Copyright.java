package dure.release.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copyright notices: only for those who are authors; what nobody created gets none. */
final class Copyright {

    private Copyright() {}

    /** One line for each author of a part, such as {@code © 2025-2026 김민준}. */
    static List<String> notices(FrozenRelease frozen, FrozenRelease.Part part) {
        Map<FrozenRelease.Person, int[]> years = new LinkedHashMap<>();
        String today = frozen.release().publishedOn();
        frozen.contributions().stream()
                .filter(made -> made.hasAuthor() && made.part().equals(part.path()))
                .forEach(made -> made.authors()
                        .forEach(person -> years.merge(
                                person,
                                new int[] {year(made.from()), year(made.to() == null ? today : made.to())},
                                (a, b) -> new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])})));
        return years.entrySet().stream()
                .map(entry -> "© " + span(entry.getValue()) + " " + AuthorsFile.name(entry.getKey()))
                .toList();
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }

    private static String span(int[] years) {
        return years[0] == years[1] ? String.valueOf(years[0]) : years[0] + "-" + years[1];
    }
}
