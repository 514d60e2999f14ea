package dure.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Search, sort and filters of a list as they stand in the page's address, so that a list can be bookmarked and returned to. */
record ListAddress(String path, Map<String, List<String>> parameters) {

    static ListAddress of(Location location) {
        return new ListAddress(location.getPath(), location.getQueryParameters().getParameters());
    }

    String get(String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    /** The same address with one value changed; an empty value leaves it out. */
    ListAddress with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        return new ListAddress(path, changed);
    }

    /** Puts this address into the browser without navigating. */
    void show(UI ui) {
        ui.getPage().getHistory().replaceState(null, new Location(path, new QueryParameters(parameters)));
    }
}
