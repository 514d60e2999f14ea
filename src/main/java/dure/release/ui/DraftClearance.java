package dure.release.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dure.deliverable.clearance.ClearanceRow;
import dure.deliverable.clearance.ClearanceSentences;
import dure.deliverable.clearance.Verdict;
import dure.release.DecisionRow;
import dure.release.ReleaseClearance;
import dure.shared.NameDirectory;
import dure.shared.ui.PathLink;
import dure.shared.ui.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The verdict on a draft, finding by finding, with the button that cures or decides each. */
class DraftClearance extends Composite<Div> {

    private final transient ReleaseClearance release;
    private final transient ClearanceSentences sentences;
    private final transient NameDirectory directory;
    private final transient Map<String, String> names;
    private final transient BiConsumer<ClearanceRow, String> decide;
    private final boolean member;

    /** {@code decide} is given the finding and its sentence. */
    DraftClearance(
            ReleaseClearance release,
            ClearanceSentences sentences,
            NameDirectory directory,
            boolean member,
            BiConsumer<ClearanceRow, String> decide) {
        this.release = release;
        this.sentences = sentences;
        this.directory = directory;
        this.member = member;
        this.decide = decide;
        var rows = release.clearance().rows();
        names = sentences.names(rows);
        var list = new UnorderedList();
        list.addClassName("clearance-rows");
        rows.forEach(row -> list.add(line(row)));
        getContent().add(list);
    }

    private ListItem line(ClearanceRow row) {
        String sentence = sentences.sentence(row, names, getLocale());
        var verdict =
                new Span(new Shape(ReleaseWords.tone(row.verdict())), new Span(ReleaseWords.verdict(row.verdict())));
        verdict.addClassName("clearance-verdict");
        var words = new Div(new Span(sentence));
        words.addClassName("clearance-details");
        String ground = sentences.ground(row, getLocale());
        if (!ground.isEmpty()) {
            words.add(new Paragraph(ground));
        }
        var item = new ListItem(verdict, words);
        var decision = release.decision(row);
        if (row.verdict() == Verdict.NEEDS_HUMAN && member) {
            String label = getTranslation(decision == null ? "release.decide" : "release.decide.again");
            item.add(new Button(label, click -> decide.accept(row, sentence)));
        } else if (row.cure() != null && row.verdict() == Verdict.BLOCKED) {
            var cure = new PathLink(
                    sentences.cure(row.cure(), getLocale()), row.cure().path());
            cure.addClassName("button-link");
            item.add(cure);
        }
        if (decision != null) {
            item.add(decided(decision));
        }
        return item;
    }

    private Paragraph decided(DecisionRow decision) {
        String who = directory
                .namesOf(List.of(decision.decidedBy()))
                .getOrDefault(decision.decidedBy(), getTranslation("clearance.somebody"));
        String key = decision.accepted() ? "release.decision.accepted" : "release.decision.refused";
        var line = new Paragraph(getTranslation(key, who, decision.reason()));
        line.addClassName("release-decision");
        return line;
    }
}
