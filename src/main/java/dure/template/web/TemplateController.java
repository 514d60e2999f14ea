package dure.template.web;

import dure.shared.InvalidInput;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.web.ListRequest;
import dure.template.TemplateRow;
import dure.template.TemplateService;
import dure.template.TemplateVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agreement templates: what each asks for, and who takes which part in it. */
@RestController
@RequestMapping("/api/v1/templates")
class TemplateController {

    private final TemplateService templates;

    TemplateController(TemplateService templates) {
        this.templates = templates;
    }

    @GetMapping
    PageAnswer<TemplateRow> list(ListRequest request) {
        return page(templates.list(), request.query());
    }

    @GetMapping("/{key}/versions")
    PageAnswer<TemplateRow> versions(@PathVariable String key, ListRequest request) {
        return page(templates.versions(key), request.query());
    }

    @GetMapping("/{key}/versions/{version}")
    TemplateVersion version(@PathVariable String key, @PathVariable int version) {
        return templates.version(key, version);
    }

    /** In the order of the library, or sorted by key. */
    private static PageAnswer<TemplateRow> page(List<TemplateRow> rows, PageQuery query) {
        String sort = query.sortProperty();
        if (sort != null && !sort.equals("key")) {
            throw InvalidInput.of("/sort", "input.sort", "key");
        }
        Comparator<TemplateRow> byKey = Comparator.comparing(TemplateRow::key);
        String wanted = query.q().toLowerCase(Locale.ROOT);
        List<TemplateRow> found = rows.stream()
                .filter(row -> (row.key() + " " + row.title().ko() + " "
                                + row.title().en())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(sort == null ? (a, b) -> 0 : query.descending() ? byKey.reversed() : byKey)
                .toList();
        List<TemplateRow> items = found.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        return PageAnswer.of(items, query, found.size());
    }
}
