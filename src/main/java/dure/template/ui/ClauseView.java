package dure.template.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.shared.NotFound;
import dure.shared.ui.Page;
import dure.template.ClauseText;
import dure.template.TemplateService;
import jakarta.annotation.security.PermitAll;

/** One clause to read. */
@Route("library/clauses/:key")
@PermitAll
@StyleSheet("context://styles/template.css")
class ClauseView extends Page implements BeforeEnterObserver {

    private final TemplateService templates;

    ClauseView(TemplateService templates) {
        this.templates = templates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String reference = event.getRouteParameters().get("key").orElse("");
        ClauseText clause = templates.clauses().stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("template.unknown-clause", reference));
        clear();
        back(getTranslation("template.library.title"), "library");
        title(clause.title().in(getLocale()));
        add(new ClauseReading(clause, getLocale()));
    }
}
