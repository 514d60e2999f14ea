package dure.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: search text (empty for all), sort such as {@code name} or {@code name,desc}, page from 0, size 1 to 200.
 * The sort is looked up in an allow-list by whoever runs the query.
 */
public record PageQuery(String q, @Nullable String sort, int page, int size) {

    public static final int MAX_SIZE = 200;

    public PageQuery {
        if (page < 0 || page > 1_000_000) {
            throw InvalidInput.of("/page", "input.page");
        }
        if (size < 1 || size > MAX_SIZE) {
            throw InvalidInput.of("/size", "input.page-size", MAX_SIZE);
        }
        q = Normalizer.normalize(q.strip(), Normalizer.Form.NFC);
        if (q.length() > 200) {
            throw InvalidInput.of("/q", "input.too-long");
        }
    }

    public static PageQuery first(String q, int size) {
        return new PageQuery(q, null, 0, size);
    }

    /** The search text as a LIKE pattern with {@code !} as its escape: {@code like :pattern escape '!'}. */
    public String pattern() {
        return "%"
                + q.toLowerCase(java.util.Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_") + "%";
    }

    /** The property to sort by, without its direction; null when unsorted. */
    public @Nullable String sortProperty() {
        return sort == null ? null : sort.split(",", 2)[0];
    }

    public boolean descending() {
        return sort != null && sort.endsWith(",desc");
    }
}
