package dure.deliverable.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dure.deliverable.clearance.Clearance;
import dure.deliverable.clearance.ClearanceRow;
import dure.deliverable.clearance.ClearanceSentences;
import dure.shared.ui.PathLink;
import dure.shared.ui.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The clearance light: each finding as a sentence with its ground behind it and its cure beside it; equal ones once. */
class ClearanceLight extends Composite<Div> {

    private final transient ClearanceSentences sentences;
    private final transient Map<String, String> names;

    ClearanceLight(Clearance clearance, ClearanceSentences sentences) {
        this(clearance.rows(), sentences);
    }

    ClearanceLight(List<ClearanceRow> rows, ClearanceSentences sentences) {
        this.sentences = sentences;
        this.names = sentences.names(rows);
        var list = new UnorderedList();
        list.addClassName("clearance-rows");
        equalOnes(rows).forEach((row, count) -> list.add(line(row, count)));
        getContent().add(list);
    }

    private Map<ClearanceRow, Integer> equalOnes(List<ClearanceRow> rows) {
        var first = new LinkedHashMap<List<Object>, ClearanceRow>();
        var counts = new LinkedHashMap<ClearanceRow, Integer>();
        for (var row : rows) {
            var shown = first.computeIfAbsent(
                    List.of(sentence(row), sentences.ground(row, getLocale()), cureKind(row)), same -> row);
            counts.merge(shown, 1, Integer::sum);
        }
        return counts;
    }

    private ListItem line(ClearanceRow row, int count) {
        var words = new Span(sentence(row));
        words.addClassName("clearance-sentence");
        var summary = new Div(words);
        summary.addClassName("clearance-summary");
        if (count > 1) {
            var times = new Span(getTranslation("clearance.times", count));
            times.addClassName("soft");
            summary.add(times);
        }
        var content = ground(row);
        var details = content.getComponentCount() == 0 ? summary : new Details(summary, content);
        details.addClassName("clearance-details");
        var verdict = new Span(new Shape(DeliverableWords.tone(row.verdict())), verdictWord(row));
        verdict.addClassName("clearance-verdict");
        var item = new ListItem(verdict, details);
        if (row.cure() != null) {
            var cure = new PathLink(
                    sentences.cure(row.cure(), getLocale()), row.cure().path());
            cure.addClassName("button-link");
            item.add(cure);
        }
        return item;
    }

    private Span verdictWord(ClearanceRow row) {
        return new Span(getTranslation("clearance.verdict." + row.verdict().name()));
    }

    private Div ground(ClearanceRow row) {
        var content = new Div();
        content.addClassName("clearance-ground");
        String ground = sentences.ground(row, getLocale());
        if (row.ground() != null && !ground.isEmpty()) {
            content.add(new PathLink(ground, "agreements/" + row.ground().agreementId()));
        }
        if (row.subject().part() != null) {
            content.add(new Paragraph(getTranslation(
                    "clearance.part", DeliverableWords.part(row.subject().part()))));
        }
        return content;
    }

    private String sentence(ClearanceRow row) {
        return sentences.sentence(row, names, getLocale());
    }

    private static String cureKind(ClearanceRow row) {
        return row.cure() == null ? "" : row.cure().path();
    }
}
