package dure.shared.web;

import dure.shared.InvalidInput;
import dure.shared.PageQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters that every list takes: {@code ?q=&sort=&page=&size=}. */
public record ListRequest(
        @Nullable String q,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable Integer size) {

    /** For a short list that has an order of its own: a sort is refused, not left aside. */
    public PageQuery unsorted() {
        if (sort != null) {
            throw InvalidInput.of("/sort", "input.sort-none");
        }
        return query();
    }

    public PageQuery query() {
        return new PageQuery(q == null ? "" : q, sort, page == null ? 0 : page, size == null ? 50 : size);
    }
}
