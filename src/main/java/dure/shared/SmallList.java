package dure.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list that is short enough to be searched, sorted and cut into pages in memory, with the manners of a long one: what it
 * cannot be sorted by is refused, never ignored.
 *
 * @param rows in the order in which they are shown without a sort
 * @param text what {@code q} is looked for in
 * @param sorts the names it can be sorted by
 */
public record SmallList<T>(List<T> rows, Function<T, String> text, Map<String, Comparator<T>> sorts) {

    /** Rows that keep their order, unless names to sort them by are added. */
    public static <T> SmallList<T> of(List<T> rows, Function<T, String> text) {
        return new SmallList<>(rows, text, Map.of());
    }

    public <C extends Comparable<? super C>> SmallList<T> sortedBy(String name, Function<T, C> value) {
        var more = new TreeMap<>(sorts);
        more.put(name, Comparator.comparing(value));
        return new SmallList<>(rows, text, more);
    }

    public PageAnswer<T> page(PageQuery query) {
        String wanted = query.q().toLowerCase(Locale.ROOT);
        var found = sorted(query)
                .filter(row -> text.apply(row).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        var items = found.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        return PageAnswer.of(items, query, found.size());
    }

    private Stream<T> sorted(PageQuery query) {
        String name = query.sortProperty();
        if (name == null) {
            return rows.stream();
        }
        var order = sorts.get(name);
        if (order == null) {
            throw Sorting.refused(sorts.keySet());
        }
        return rows.stream().sorted(query.descending() ? order.reversed() : order);
    }
}
