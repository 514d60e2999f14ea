package dure.template.ui;

import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.SmallList;
import dure.template.ClauseText;
import dure.template.TemplateService;

/** The clauses of the library as a list, found by title or summary in either language. */
final class ClauseRows {

    private final TemplateService templates;

    ClauseRows(TemplateService templates) {
        this.templates = templates;
    }

    PageAnswer<ClauseText> page(PageQuery query) {
        return SmallList.of(templates.clauses(), clause -> clause.title() + " " + clause.summary())
                .page(query);
    }
}
