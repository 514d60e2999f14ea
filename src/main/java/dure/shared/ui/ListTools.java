package dure.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The row above a list: search, filters, how many there are, and the CSV file; all of it mirrored in the page's address. */
class ListTools extends Div {

    private static final String SEARCH = "q";
    private static final String SORT = "sort";

    /** A filter's field and how its value is written in the address. */
    private record Filter<V>(HasValue<?, V> field, Function<V, String> write, Function<String, V> read) {

        String written() {
            return field.isEmpty() ? "" : write.apply(field.getValue());
        }

        void show(String text) {
            if (text.isEmpty()) {
                field.clear();
            } else {
                field.setValue(read.apply(text));
            }
        }
    }

    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Anchor csv;
    private final Runnable whenChanged;
    private final Map<String, Filter<?>> filters = new LinkedHashMap<>();
    private ListAddress address = new ListAddress("", Map.of());
    private boolean reading;

    ListTools(DownloadHandler csvFile, Runnable whenChanged) {
        this.whenChanged = whenChanged;
        addClassName("list-tools");
        search.setPlaceholder(getTranslation("ui.list.search"));
        search.setAriaLabel(getTranslation("ui.list.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> changed(SEARCH, event.getValue()));
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        csv = new Anchor(csvFile, getTranslation("ui.list.csv"));
        csv.addClassName("list-csv");
        add(search, count, csv);
    }

    <V, F extends Component & HasValue<?, V>> void addFilter(
            String name, F field, Function<V, String> write, Function<String, V> read) {
        var filter = new Filter<>(field, write, read);
        filters.put(name, filter);
        field.addValueChangeListener(event -> changed(name, filter.written()));
        addComponentAtIndex(filters.size(), field);
    }

    String searchText() {
        return search.getValue();
    }

    String sort() {
        return address.get(SORT);
    }

    void sortBy(String sort) {
        changed(SORT, sort);
    }

    /** Takes search and filters from an address without telling anyone. */
    void read(ListAddress from) {
        reading = true;
        try {
            search.setValue(from.get(SEARCH));
            filters.forEach((name, filter) -> show(filter, from.get(name)));
            address = from;
        } finally {
            reading = false;
        }
    }

    boolean stands(ListAddress at) {
        return address.equals(at);
    }

    /** Whether search or a filter leaves something out. */
    boolean isNarrowing() {
        return !search.isEmpty()
                || filters.values().stream().anyMatch(filter -> !filter.field().isEmpty());
    }

    void clearAll() {
        search.clear();
        List.copyOf(filters.values()).forEach(filter -> filter.field().clear());
    }

    void showCount(long total) {
        count.setText(getTranslation("ui.list.count", total));
        csv.setVisible(total > 0);
    }

    private void changed(String name, String value) {
        if (!reading) {
            address = address.with(name, value.strip());
            address.show(UI.getCurrent());
            whenChanged.run();
        }
    }

    /** A value in the address that the filter does not know is ignored. */
    private static void show(Filter<?> filter, String text) {
        try {
            filter.show(text);
        } catch (IllegalArgumentException unknown) {
            filter.field().clear();
        }
    }
}
