package dure.template.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import dure.template.TemplateComparison;
import dure.template.TemplateComparison.Change;
import java.util.Locale;

/** One clause of two versions: what happened to it in words, then its lines; an unchanged one is folded. */
class ComparedClause extends Section {

    ComparedClause(TemplateComparison.Clause clause, String language) {
        addClassName("clause");
        var lines = new Div();
        clause.lines().forEach(line -> lines.add(new ComparedLine(line, language)));
        String title = clause.title().in(getLocale());
        if (clause.change() == Change.SAME) {
            add(new Details(title + " · " + words(Change.SAME), lines));
            return;
        }
        var heading = new Div(new H2(title), new StateBadge(words(clause.change()), tone(clause.change())));
        heading.addClassName("compare-heading");
        if (clause.moved() && clause.change() != Change.MOVED) {
            heading.add(new StateBadge(words(Change.MOVED), Tone.QUIET));
        }
        add(heading, lines);
    }

    private String words(Change change) {
        return getTranslation("template.compare." + change.name().toLowerCase(Locale.ROOT));
    }

    private static Tone tone(Change change) {
        return switch (change) {
            case SAME, MOVED -> Tone.QUIET;
            case CHANGED -> Tone.ATTENTION;
            case ADDED -> Tone.ONGOING;
            case REMOVED -> Tone.ENDED;
        };
    }
}
