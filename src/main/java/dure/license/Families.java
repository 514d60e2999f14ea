package dure.license;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Short names for several licenses or relations, so that one row of the compatibility table can speak of all of them. */
final class Families {

    private final Map<String, List<String>> members = new LinkedHashMap<>();

    Families() {
        for (var row : Csv.rows("families.csv")) {
            if (members.put(row.get("name"), expand(row.get("members"))) != null) {
                throw new IllegalStateException("families.csv names it twice: " + row.get("name"));
            }
        }
    }

    /** The members of a cell such as {@code @permissive|MPL-2.0}; a family is named before it is used. */
    List<String> expand(String cell) {
        return Arrays.stream(cell.split("\\|")).flatMap(this::membersOf).toList();
    }

    private Stream<String> membersOf(String word) {
        if (!word.startsWith("@")) {
            return Stream.of(word);
        }
        var known = members.get(word);
        if (known == null) {
            throw new IllegalStateException("families.csv has no " + word);
        }
        return known.stream();
    }
}
