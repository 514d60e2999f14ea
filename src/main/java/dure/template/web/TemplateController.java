package dure.template.web;

import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.SmallList;
import dure.shared.web.ListRequest;
import dure.template.TemplateRow;
import dure.template.TemplateService;
import dure.template.TemplateVersion;
import java.util.List;
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
        return SmallList.of(
                        rows,
                        row -> row.key() + " " + row.title().ko() + " "
                                + row.title().en())
                .sortedBy("key", TemplateRow::key)
                .page(query);
    }
}
