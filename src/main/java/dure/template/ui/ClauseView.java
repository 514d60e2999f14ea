package dure.template.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.shared.NotFound;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
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
        state(new StateBadge(getTranslation("template.state.version", clause.version()), Tone.QUIET));
        add(new ClauseReading(clause, getLocale()));
        add(new H2(getTranslation("template.clause.templates")));
        var list = new UnorderedList();
        clause.templates()
                .forEach(template -> list.add(new ListItem(new PathLink(
                        templates.current(template).title().in(getLocale()), "library/templates/" + template))));
        add(clause.templates().isEmpty() ? new Paragraph(getTranslation("template.clause.unused")) : list);
    }
}
