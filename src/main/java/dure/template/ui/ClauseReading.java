package dure.template.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dure.shared.Bilingual;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import dure.template.ClauseText;
import java.util.Locale;

/** A clause to read: what it means in plain words, then Korean and English side by side. */
class ClauseReading extends Section {

    ClauseReading(ClauseText clause, Locale language) {
        addClassName("clause");
        var summary = new Paragraph(clause.summary().in(language));
        summary.addClassName("clause-summary");
        add(new H2(clause.title().in(language)), summary);
        Bilingual when = clause.appliesWhen();
        if (when != null) {
            add(soft(getTranslation("template.clause.applies-when", when)));
        }
        clause.lines().forEach(this::line);
        clause.grants().forEach(grant -> add(soft(grant.in(language))));
    }

    private static Paragraph soft(String words) {
        var text = new Paragraph(words);
        text.addClassName("soft");
        return text;
    }

    private void line(ClauseText.Line line) {
        var pair = new Div(text(line.text().ko(), "ko"), text(line.text().en(), "en"));
        pair.addClassName("clause-line");
        pair.setClassName("below", line.level() > 1);
        if (line.looksDifferent()) {
            var flag = new StateBadge(getTranslation("template.pair.differs"), Tone.ATTENTION);
            flag.addClassName("pair-flag");
            pair.add(flag);
        }
        add(pair);
    }

    private static Paragraph text(String words, String language) {
        var text = new Paragraph(words);
        text.getElement().setAttribute("lang", language);
        return text;
    }
}
