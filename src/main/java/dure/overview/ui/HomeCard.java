package dure.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of Home under its heading. */
class HomeCard extends Section {

    HomeCard(String heading, Component... content) {
        addClassName("card");
        getElement().setAttribute("aria-label", heading);
        add(new H2(heading));
        add(content);
    }
}
