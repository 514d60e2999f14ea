package dure.overview.web;

import dure.overview.HomeService;
import dure.overview.JoiningListService;
import dure.shared.Gap;
import dure.shared.PageAnswer;
import dure.shared.Translations;
import dure.shared.web.ListRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is missing in a project, and of somebody's joining; computed, never ticked. */
@RestController
@RequestMapping("/api/v1")
class GapController {

    private final HomeService home;
    private final JoiningListService joining;
    private final Translations texts;

    GapController(HomeService home, JoiningListService joining, Translations texts) {
        this.home = home;
        this.joining = joining;
        this.texts = texts;
    }

    /** The worst first. */
    @GetMapping("/projects/{id}/gaps")
    PageAnswer<GapAnswer> ofProject(@PathVariable String id, ListRequest request, Locale locale) {
        return page(home.gaps(id), request, locale);
    }

    /** In the order in which the steps are taken. */
    @GetMapping("/collaborators/{id}/gaps")
    PageAnswer<GapAnswer> ofCollaborator(@PathVariable String id, ListRequest request, Locale locale) {
        return page(joining.gaps(id), request, locale);
    }

    private PageAnswer<GapAnswer> page(List<Gap> gaps, ListRequest request, Locale locale) {
        var query = request.unsorted();
        var items = gaps.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .map(gap -> GapAnswer.of(gap, texts, locale))
                .toList();
        return PageAnswer.of(items, query, gaps.size());
    }
}
