package dure.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form for one details record. Every field is known by the JSON pointer of its property ({@code /name}), so that what
 * the service refuses is shown beside the field it concerns; what was entered is never lost.
 */
public abstract class DetailsForm<T> extends Composite<Div> {

    private final Div general = new Div();
    private final FormLayout layout = new FormLayout();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private boolean changed;

    protected DetailsForm() {
        general.addClassName("form-refusal");
        general.getElement().setAttribute("role", "alert");
        general.setVisible(false);
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.setMaxColumns(2);
        getContent().addClassName("details-form");
        getContent().add(general, layout);
    }

    /** The record as the fields stand now; its compact constructor normalises. */
    protected abstract T details();

    /** Adds a field for the property at a JSON pointer. */
    protected <F extends Component & HasValue<?, ?> & HasValidationProperties> F field(String pointer, F field) {
        fields.put(pointer, field);
        field.addValueChangeListener(event -> changed |= event.isFromClient());
        layout.add(field);
        return field;
    }

    /** As {@link #field}, over the whole width. */
    protected <F extends Component & HasValue<?, ?> & HasValidationProperties> F wide(String pointer, F field) {
        field(pointer, field);
        layout.setColspan(field, 2);
        return field;
    }

    /** Starts a group of fields under a heading. */
    protected void group(String heading) {
        wide(new H2(heading));
    }

    /** Adds something that is not a field, over the whole width: a hint, a preview. */
    protected void wide(Component component) {
        layout.add(component, 2);
    }

    /** What was entered; empty when a field cannot be read (the field says why) or the record itself refuses. */
    public Optional<T> read() {
        clearRefusals();
        List<Component> unreadable =
                fields.values().stream().filter(Refusals::isUnreadable).toList();
        if (!unreadable.isEmpty()) {
            focus(unreadable.getFirst());
            return Optional.empty();
        }
        try {
            return Optional.of(details());
        } catch (InvalidInput refused) {
            show(refused);
            return Optional.empty();
        }
    }

    /** Shows refused input beside its fields, and puts the cursor into the first of them. */
    public void show(InvalidInput refused) {
        List<String> withoutField = new ArrayList<>();
        Component first = null;
        for (FieldError error : refused.errors()) {
            Component field = fieldAt(error.pointer());
            if (field == null) {
                withoutField.add(Failures.sentence(error));
            } else {
                Refusals.show(field, Failures.sentence(error));
                first = first == null ? field : first;
            }
        }
        if (!withoutField.isEmpty()) {
            say(String.join("\n", withoutField));
        }
        if (first != null) {
            focus(first);
        }
    }

    /** Shows a sentence above the fields. */
    public void say(String sentence) {
        general.setText(sentence);
        general.setVisible(true);
    }

    /** Whether the person changed anything since the form was made. */
    public boolean isChanged() {
        return changed;
    }

    private void clearRefusals() {
        general.setVisible(false);
        fields.values().forEach(Refusals::clear);
    }

    /** The field of a pointer or, of a pointer into a field's value ({@code /lines/2}), that field. */
    private @Nullable Component fieldAt(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, Math.max(at.lastIndexOf('/'), 0))) {
            Component field = fields.get(at);
            if (field != null) {
                return field;
            }
        }
        return null;
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
