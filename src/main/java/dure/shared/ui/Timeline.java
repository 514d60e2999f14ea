package dure.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dure.shared.NamedThing;
import dure.shared.TimelineEntry;
import java.util.List;

/** What happened to a thing, newest first as given: the time and a sentence per line. */
public class Timeline extends OrderedList {

    private final List<TimelineEntry> entries;
    private final Dates dates;

    public Timeline(List<TimelineEntry> entries, Dates dates) {
        this.entries = List.copyOf(entries);
        this.dates = dates;
        addClassName("timeline");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        removeAll();
        entries.forEach(entry -> add(line(entry)));
    }

    private ListItem line(TimelineEntry entry) {
        var time = new Span(dates.moment(entry.at(), getLocale()));
        time.addClassName("timeline-time");
        time.getElement().setAttribute("title", dates.time(entry.at(), getLocale()));
        return new ListItem(time, words(entry));
    }

    /** What it is about leads to its page: within the sentence where it is named there, else before it. */
    private static Span words(TimelineEntry entry) {
        var about = entry.about();
        String sentence = entry.sentence();
        if (about == null) {
            return new Span(sentence);
        }
        int at = sentence.indexOf(about.name());
        if (at < 0) {
            return new Span(name(about), new Text(" · " + sentence));
        }
        return new Span(
                new Text(sentence.substring(0, at)),
                name(about),
                new Text(sentence.substring(at + about.name().length())));
    }

    private static Component name(NamedThing thing) {
        return thing.path() == null ? new Span(thing.name()) : new PathLink(thing.name(), thing.path());
    }
}
