package dure.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** What a single key does anywhere on a page; {@code components/shortcuts.js} listens for the physical keys. */
public enum Shortcut {
    /** {@code /} puts the cursor into the global search. */
    SEARCH,
    /** {@code n} makes a new one of the list in view. */
    NEW,
    /** {@code ?} shows the keys. */
    KEYS;

    /** Gives the key to a component: a field is focused, a button is pressed. */
    public void of(Component component) {
        component.getElement().setAttribute("data-shortcut", name().toLowerCase(Locale.ROOT));
    }
}
