package dure.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list and how many rows there are in all. */
public record PageAnswer<T>(List<T> items, int page, int size, long total) {

    public static <T> PageAnswer<T> of(List<T> items, PageQuery query, long total) {
        return new PageAnswer<>(items, query.page(), query.size(), total);
    }

    public <R> PageAnswer<R> map(Function<? super T, ? extends R> mapping) {
        return new PageAnswer<>(items.stream().<R>map(mapping).toList(), page, size, total);
    }
}
