package dure.shell.web;

import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.SearchHit;
import dure.shared.SmallList;
import dure.shared.Translations;
import dure.shared.web.ListRequest;
import dure.shell.SearchService;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The global search. */
@RestController
class SearchController {

    private final SearchService search;
    private final Translations texts;

    SearchController(SearchService search, Translations texts) {
        this.search = search;
        this.texts = texts;
    }

    /**
     * One thing found.
     *
     * @param kind in the caller's language
     * @param path of its screen, relative to the application
     */
    record Found(String kind, String title, String subtitle, String path) {}

    /** At most 200 of each kind; nothing without {@code q}. */
    @GetMapping("/api/v1/search")
    PageAnswer<Found> find(ListRequest request, Locale locale) {
        var query = request.query();
        var hits = search.find(query.q(), PageQuery.MAX_SIZE);
        return SmallList.of(hits, hit -> query.q())
                .sortedBy("title", SearchHit::title)
                .page(query)
                .map(hit -> new Found(
                        texts.getTranslation(hit.kindKey(), locale), hit.title(), hit.subtitle(), hit.path()));
    }
}
