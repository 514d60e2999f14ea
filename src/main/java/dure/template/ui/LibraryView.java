package dure.template.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.ui.DataGrid;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import dure.template.ClauseText;
import dure.template.TemplateRow;
import dure.template.TemplateService;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/** The library: templates as cards, clauses as a list, the way to the licenses. */
@Route("library")
@PermitAll
@StyleSheet("context://styles/template.css")
class LibraryView extends Page {

    private final TemplateService templates;

    LibraryView(TemplateService templates) {
        this.templates = templates;
        title(getTranslation("template.library.title"));
        intro(getTranslation("template.library.intro"));
        var cards = new UnorderedList();
        cards.addClassName("library-cards");
        templates.list().forEach(row -> cards.add(card(row)));
        add(new H2(getTranslation("template.library.templates")), cards);
        add(
                new H2(getTranslation("template.library.more")),
                new PathLink(getTranslation("template.library.licenses"), "library/licenses"));
        add(new H2(getTranslation("template.library.clauses")), clauses());
    }

    private ListItem card(TemplateRow row) {
        Locale language = getLocale();
        var card = new ListItem(
                new PathLink(row.title().in(language), "library/templates/" + row.key()),
                new Paragraph(row.summary().in(language)));
        TemplateWords.badges(row.version(), row.reviewer(), row.signing()).forEach(card::add);
        card.addClassName("library-card");
        return card;
    }

    private DataGrid<ClauseText> clauses() {
        var list = new DataGrid<ClauseText>("clauses", this::rows);
        list.setAriaLabel(getTranslation("template.library.clauses"));
        list.column(
                getTranslation("template.clause.title"),
                clause -> clause.title().in(getLocale()));
        list.column(
                getTranslation("template.clause.summary"),
                clause -> clause.summary().in(getLocale()));
        list.column(getTranslation("template.clause.templates"), clause -> String.join(", ", titles(clause)));
        list.opens(clause -> "library/clauses/" + clause.reference());
        return list;
    }

    private List<String> titles(ClauseText clause) {
        return clause.templates().stream()
                .map(key -> templates.current(key).title().in(getLocale()))
                .toList();
    }

    private PageAnswer<ClauseText> rows(PageQuery query) {
        String wanted = query.q().toLowerCase(Locale.ROOT);
        List<ClauseText> found = templates.clauses().stream()
                .filter(clause -> (clause.title() + " " + clause.summary())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        List<ClauseText> items = found.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        return PageAnswer.of(items, query, found.size());
    }
}
