package dure.template.web;

import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.SmallList;
import dure.shared.web.ListRequest;
import dure.template.OwnTemplateService;
import dure.template.TemplateRow;
import dure.template.TemplateService;
import dure.template.TemplateVersion;
import java.util.ArrayList;
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
    private final OwnTemplateService drafts;

    TemplateController(TemplateService templates, OwnTemplateService drafts) {
        this.templates = templates;
        this.drafts = drafts;
    }

    /** The current versions, then the drafts of templates that have none yet. */
    @GetMapping
    PageAnswer<TemplateRow> list(ListRequest request) {
        return page(withDrafts(templates.list(), drafts.drafts()), request.query());
    }

    /** Newest first, a draft before all others. */
    @GetMapping("/{key}/versions")
    PageAnswer<TemplateRow> versions(@PathVariable String key, ListRequest request) {
        var draft = drafts.draftOf(key);
        if (draft.isPresent()) {
            var rows = new ArrayList<TemplateRow>();
            rows.add(draft.get());
            if (draft.get().version() > 1) {
                rows.addAll(templates.versions(key));
            }
            return page(rows, request.query());
        }
        return page(templates.versions(key), request.query());
    }

    @GetMapping("/{key}/versions/{version}")
    TemplateVersion version(@PathVariable String key, @PathVariable int version) {
        return templates.version(key, version);
    }

    private static List<TemplateRow> withDrafts(List<TemplateRow> published, List<TemplateRow> drafts) {
        var rows = new ArrayList<>(published);
        drafts.stream().filter(draft -> draft.version() == 1).forEach(rows::add);
        return rows;
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
