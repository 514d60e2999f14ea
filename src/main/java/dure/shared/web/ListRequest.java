package dure.shared.web;

import dure.shared.PageQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters that every list takes: {@code ?q=&sort=&page=&size=}. */
public record ListRequest(
        @Nullable String q,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable Integer size) {

    public PageQuery query() {
        return new PageQuery(q == null ? "" : q, sort, page == null ? 0 : page, size == null ? 50 : size);
    }
}
