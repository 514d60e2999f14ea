package dure.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.function.SerializableSupplier;

/** The parts of a page behind tabs; each part is made when it is first looked at. */
public class PageTabs extends Composite<TabSheet> {

    public PageTabs() {
        getContent().addClassName("page-tabs");
    }

    /** Adds a part; {@code content} is asked once, when its tab is first chosen. */
    public void add(String label, SerializableSupplier<Component> content) {
        var place = new Div();
        var tab = getContent().add(label, place);
        if (getContent().getSelectedTab() == tab) {
            place.add(content.get());
            return;
        }
        getContent().addSelectedChangeListener(event -> {
            if (event.getSelectedTab() == tab && place.getComponentCount() == 0) {
                place.add(content.get());
                event.unregisterListener();
            }
        });
    }
}
