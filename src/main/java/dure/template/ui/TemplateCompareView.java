package dure.template.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import dure.shared.NotFound;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import dure.template.ComparisonService;
import dure.template.OwnTemplateService;
import dure.template.TemplateComparison;
import dure.template.TemplateRow;
import dure.template.TemplateService;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Two versions of a template side by side: {@code ?from=1&to=2&language=ko}, without a language in both. */
@Route("library/templates/:key/compare")
@PermitAll
@StyleSheet("context://styles/template.css")
class TemplateCompareView extends Page implements BeforeEnterObserver {

    private static final List<String> LANGUAGES = List.of("both", "ko", "en");

    private final transient TemplateService templates;
    private final transient OwnTemplateService own;
    private final transient ComparisonService comparisons;
    private String key = "";
    private int from;
    private int to;
    private String language = "both";

    TemplateCompareView(TemplateService templates, OwnTemplateService own, ComparisonService comparisons) {
        this.templates = templates;
        this.own = own;
        this.comparisons = comparisons;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get("key").orElse("");
        List<TemplateRow> rows = rows();
        int newest = rows.getFirst().version();
        to = number(event.getLocation(), "to", newest);
        from = number(event.getLocation(), "from", Math.max(1, to - 1));
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("language")
                .orElse("both");
        language = LANGUAGES.contains(asked) ? asked : "both";
        show(rows);
    }

    private void show(List<TemplateRow> rows) {
        clear();
        String title = rows.getFirst().title().in(getLocale());
        back(title, "library/templates/" + key);
        title(getTranslation("template.compare.title", title));
        intro(getTranslation("template.compare.intro"));
        var choice = new Div(
                version("template.compare.from", from, rows, chosen -> follow(chosen, to, language)),
                version("template.compare.to", to, rows, chosen -> follow(from, chosen, language)),
                languages());
        choice.addClassName("compare-choice");
        add(choice);
        TemplateComparison comparison = comparisons.compare(key, from, to);
        if (comparison.isSame()) {
            add(new Paragraph(getTranslation("template.compare.same")));
        }
        if (!comparison.frame().stream().allMatch(TemplateComparison.Line::isSame)) {
            add(new H2(getTranslation("template.compare.frame")));
            comparison.frame().forEach(line -> add(new ComparedLine(line, language)));
        }
        comparison.clauses().forEach(clause -> add(new ComparedClause(clause, language)));
    }

    private Select<Integer> version(
            String label, int chosen, List<TemplateRow> rows, java.util.function.IntConsumer whenChosen) {
        var select = new Select<Integer>();
        select.setLabel(getTranslation(label));
        select.setItems(
                IntStream.rangeClosed(1, rows.getFirst().version()).boxed().toList());
        select.setItemLabelGenerator(number -> getTranslation("template.state.version", number));
        select.setValue(chosen);
        select.addValueChangeListener(change -> whenChosen.accept(change.getValue()));
        return select;
    }

    private Select<String> languages() {
        var select = new Select<String>();
        select.setLabel(getTranslation("template.compare.language"));
        select.setItems(LANGUAGES);
        select.setItemLabelGenerator(code -> getTranslation("template.compare.language." + code));
        select.setValue(language);
        select.addValueChangeListener(change -> follow(from, to, change.getValue()));
        return select;
    }

    private void follow(int newFrom, int newTo, String newLanguage) {
        getUI().ifPresent(ui -> PathLink.follow(
                ui,
                "library/templates/" + key + "/compare?from=" + newFrom + "&to=" + newTo + "&language=" + newLanguage));
    }

    /** Newest first, a draft before all others. */
    private List<TemplateRow> rows() {
        var rows = new ArrayList<TemplateRow>();
        own.draftOf(key).ifPresent(rows::add);
        if (rows.isEmpty() || rows.getFirst().version() > 1) {
            rows.addAll(templates.versions(key));
        }
        return rows;
    }

    private int number(Location location, String name, int otherwise) {
        String asked = location.getQueryParameters().getSingleParameter(name).orElse("");
        if (asked.isEmpty()) {
            return otherwise;
        }
        if (!asked.matches("[1-9][0-9]{0,4}")) {
            throw new NotFound("template.unknown-version", key, asked);
        }
        return Integer.parseInt(asked);
    }
}
