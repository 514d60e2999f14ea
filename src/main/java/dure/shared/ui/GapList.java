package dure.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dure.shared.Gap;
import java.util.List;
import java.util.function.Predicate;

/** What is missing, one line each: shape, sentence, since when, and the one link that leads to the cure. */
public class GapList extends UnorderedList {

    private final List<Gap> gaps;
    private final Dates dates;
    private final Predicate<Gap> curable;

    public GapList(List<Gap> gaps, Dates dates) {
        this(gaps, dates, gap -> true);
    }

    /** The link is left out where the reader could not follow it. */
    public GapList(List<Gap> gaps, Dates dates, Predicate<Gap> curable) {
        this.gaps = List.copyOf(gaps);
        this.dates = dates;
        this.curable = curable;
        addClassName("gap-list");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        removeAll();
        gaps.forEach(gap -> add(line(gap)));
    }

    private ListItem line(Gap gap) {
        var sentence = new Span(getTranslation("gap." + gap.code(), gap.args().toArray()));
        sentence.addClassName("gap-sentence");
        var since = new Span(dates.since(gap.since(), getLocale()));
        since.addClassName("gap-since");
        var words = new Span(sentence, since);
        words.addClassName("gap-words");
        var line = new ListItem(new Shape(tone(gap.severity())), words);
        if (curable.test(gap)) {
            line.add(cure(gap));
        }
        return line;
    }

    private PathLink cure(Gap gap) {
        var cure = new PathLink(getTranslation("gap." + gap.code() + ".cure"), gap.curePath());
        cure.addClassName("button-link");
        return cure;
    }

    private static Tone tone(Gap.Severity severity) {
        return switch (severity) {
            case BLOCKS -> Tone.BLOCKED;
            case NEEDS -> Tone.ATTENTION;
            case NOTE -> Tone.QUIET;
        };
    }
}
