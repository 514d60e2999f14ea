package dure.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import dure.shared.ui.frame.LanguageMenu;

/** A page in front of the house: the name of the program and the language, one heading, one short form. */
abstract class DoorCard extends Composite<Main> implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Div card = new Div();

    DoorCard() {
        var brand = new Paragraph(getTranslation("access.brand"));
        brand.addClassName("door-brand");
        card.addClassNames("door-card", "card");
        card.add(heading);
        var header = new Header(brand, new LanguageMenu());
        header.addClassName("public-header");
        getContent().addClassName("door");
        getContent().add(header, card);
    }

    void title(String text) {
        heading.setText(text);
    }

    void add(Component... components) {
        card.add(components);
    }

    void show(Component... components) {
        card.removeAll();
        card.add(heading);
        card.add(components);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.page.title", heading.getText());
    }
}
