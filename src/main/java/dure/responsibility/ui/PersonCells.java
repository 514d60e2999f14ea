package dure.responsibility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dure.responsibility.Matrix;
import dure.shared.ui.PathLink;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;

/** The cells of a column that are about the person: name and wishes above, hours against what they can give below. */
class PersonCells {

    private final MatrixWords words;

    PersonCells(MatrixWords words) {
        this.words = words;
    }

    NativeTableHeaderCell head(Matrix.Person person) {
        var head = new NativeTableHeaderCell();
        head.addClassName("matrix-person");
        head.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
        head.add(new PathLink(person.name(), "people/" + person.id()));
        if (!person.wants().isEmpty()) {
            var wants = new Div(words.text("responsibility.wants", String.join(", ", person.wants())));
            wants.addClassName("person-wants");
            head.add(wants);
        }
        return head;
    }

    NativeTableCell hours(Matrix.Person person) {
        var cell = new NativeTableCell();
        cell.addClassName("matrix-load");
        cell.getElement().setAttribute("role", "gridcell").setAttribute("data-label", person.name());
        var capacity = person.capacity();
        cell.add(new Span(
                capacity == null
                        ? words.text("responsibility.load.unknown", person.hours())
                        : words.text("responsibility.load", person.hours(), capacity)));
        if (capacity != null) {
            cell.getElement().appendChild(meter(person.hours(), capacity));
        }
        if (person.overloaded()) {
            cell.add(new StateBadge(words.text("responsibility.load.over"), Tone.ATTENTION));
        }
        return cell;
    }

    /** The bar under the words; silent, because the words say it all. */
    private static Element meter(int hours, int capacity) {
        return new Element("meter")
                .setAttribute("min", "0")
                .setAttribute("max", String.valueOf(Math.max(capacity, 1)))
                .setAttribute("high", String.valueOf(capacity))
                .setAttribute("value", String.valueOf(hours))
                .setAttribute("aria-hidden", "true");
    }
}
