package dure.template.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.shared.ui.Page;
import dure.template.ClauseText;
import dure.template.TemplateService;
import dure.template.TemplateVersion;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One template to read: its clauses in their order. */
@Route("library/templates/:key")
@PermitAll
@StyleSheet("context://styles/template.css")
class TemplateView extends Page implements BeforeEnterObserver {

    private final TemplateService templates;

    TemplateView(TemplateService templates) {
        this.templates = templates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(templates.current(event.getRouteParameters().get("key").orElse("")));
    }

    private void show(TemplateVersion template) {
        clear();
        back(getTranslation("template.library.title"), "library");
        title(template.title().in(getLocale()));
        intro(template.summary().in(getLocale()));
        state(TemplateWords.badges(template.version(), template.reviewer(), template.signing())
                .toArray(Component[]::new));
        add(new Paragraph(getTranslation("template.not-advice")));
        Map<String, ClauseText> clauses =
                templates.clauses().stream().collect(Collectors.toMap(ClauseText::reference, Function.identity()));
        for (String key : template.clauses()) {
            ClauseText clause = clauses.get(key);
            if (clause != null) {
                add(new ClauseReading(clause, getLocale()));
            }
        }
    }
}
