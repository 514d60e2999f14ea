package dure.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
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
        var time = new Span(dates.time(entry.at(), getLocale()));
        time.addClassName("timeline-time");
        return new ListItem(time, new Span(entry.sentence()));
    }
}
