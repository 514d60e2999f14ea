package dure.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form for one details record. Every field is known by the JSON pointer of its property ({@code /name}), so that what
 * the service refuses is shown beside the field it concerns; what was entered is never lost.
 */
public abstract class DetailsForm<T> extends Composite<Div> {

    private final Div general = new Div();
    private final FormLayout layout = columns();
    private FormLayout target = layout;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final List<Component> required = new ArrayList<>();
    private final List<Details> folds = new ArrayList<>();
    private final Set<Component> refused = new HashSet<>();
    private boolean changed;
    private boolean guarded;

    protected DetailsForm() {
        general.addClassName("form-refusal");
        general.getElement().setAttribute("role", "alert");
        general.setVisible(false);
        getContent().addClassName("details-form");
        getContent().add(general, layout);
    }

    /** The record as the fields stand now; its compact constructor normalises. */
    protected abstract T details();

    /** Adds a field for the property at a JSON pointer. */
    protected <F extends Component & HasValue<?, ?> & HasValidationProperties> F field(String pointer, F field) {
        fields.put(pointer, field);
        field.addValueChangeListener(event -> {
            noteChange(event.isFromClient());
            lookAgain(field);
        });
        target.add(field);
        return field;
    }

    /** As {@link #field}, over the whole width. */
    protected <F extends Component & HasValue<?, ?> & HasValidationProperties> F wide(String pointer, F field) {
        field(pointer, field);
        target.setColspan(field, 2);
        return field;
    }

    /** Marks a field that has to be filled; while it is empty nothing is read. */
    protected <F extends Component & HasValue<?, ?>> F required(F field) {
        field.setRequiredIndicatorVisible(true);
        required.add(field);
        return field;
    }

    /** Starts a group of fields under a heading. */
    protected void group(String heading) {
        endFold();
        wide(new H2(heading));
    }

    /** The fields that follow are asked only of few: they are folded away under a line until it is opened, or one of them is refused. */
    protected void fold(String line) {
        endFold();
        var inside = columns();
        var fold = new Details(line, inside);
        fold.addClassName("form-fold");
        wide(fold);
        folds.add(fold);
        target = inside;
    }

    /** What follows stands open again. */
    protected void endFold() {
        target = layout;
    }

    /** Opens the folds in which something is entered. */
    protected void openFilledFolds() {
        fields.values().stream()
                .filter(field -> field instanceof HasValue<?, ?> value && !value.isEmpty())
                .forEach(this::unfold);
    }

    /** Adds something that is not a field, over the whole width: a hint, a preview. */
    protected void wide(Component component) {
        target.add(component, 2);
    }

    /** What was entered; empty when something is wrong, which then stands at its field. */
    public Optional<T> read() {
        clearRefusals();
        required.stream().filter(DetailsForm::isLeftEmpty).forEach(field -> refuse(field, "ui.field.required"));
        fields.values().forEach(this::refuseUnreadable);
        if (!refused.isEmpty()) {
            focusFirstRefused();
            return Optional.empty();
        }
        try {
            return Optional.of(details());
        } catch (InvalidInput refusal) {
            show(refusal);
            return Optional.empty();
        }
    }

    /** Shows refused input beside its fields, and puts the cursor into the first of them as the form is read. */
    public void show(InvalidInput refusal) {
        List<String> withoutField = new ArrayList<>();
        for (FieldError error : refusal.errors()) {
            String pointer = pointerAt(error.pointer());
            Component field = fields.get(pointer);
            String sentence = Failures.sentence(error);
            if (field == null) {
                withoutField.add(sentence);
            } else if (field instanceof RefusesParts parts
                    && parts.refusePart(error.pointer().substring(pointer.length()), sentence)) {
                refused.add(field);
            } else if (refused.add(field)) { // one reason at a time is enough to act on
                Refusals.show(field, sentence);
            }
        }
        if (!withoutField.isEmpty()) {
            say(String.join("\n", withoutField));
        }
        focusFirstRefused();
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

    /** Lets the browser ask before the window is closed over changes (page.js); the page itself asks before it is left. */
    public void guard() {
        guarded = true;
    }

    private void noteChange(boolean byPerson) {
        changed |= byPerson;
        if (changed && guarded) {
            getElement().setAttribute("data-unsaved", true);
        }
    }

    private void clearRefusals() {
        general.setVisible(false);
        List.copyOf(refused).forEach(this::clear);
    }

    /** A refusal holds for what was refused, not for what stands there now; but what cannot be read is said at once. */
    private void lookAgain(Component field) {
        general.setVisible(false);
        clear(field);
        refuseUnreadable(field);
    }

    private void refuseUnreadable(Component field) {
        Refusals.whyUnreadable(field).ifPresent(why -> {
            refused.add(field);
            Refusals.show(field, why);
        });
    }

    private void refuse(Component field, String key) {
        refused.add(field);
        Refusals.show(field, getTranslation(key));
    }

    private void clear(Component field) {
        if (refused.remove(field)) {
            Refusals.clear(field);
        }
    }

    private static boolean isLeftEmpty(Component field) {
        return field.isVisible()
                && ((HasValue<?, ?>) field).isEmpty()
                && Refusals.whyUnreadable(field).isEmpty();
    }

    /** The pointer of a field, shortened to it from one into its value ({@code /lines/2}); empty when there is none. */
    private String pointerAt(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !fields.containsKey(at)) {
            at = at.substring(0, Math.max(at.lastIndexOf('/'), 0));
        }
        return at;
    }

    private void focusFirstRefused() {
        fields.values().stream().filter(refused::contains).findFirst().ifPresent(this::reveal);
    }

    /** Opens what hides a field and puts the cursor into it. */
    protected final void reveal(Component field) {
        unfold(field);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().callJsFunction("focus"); // a group of boxes
        }
    }

    private void unfold(Component field) {
        folds.stream().filter(fold -> isIn(fold, field)).forEach(fold -> fold.setOpened(true));
    }

    private static boolean isIn(Component outer, Component inner) {
        return inner.getParent()
                .filter(parent -> parent == outer || isIn(outer, parent))
                .isPresent();
    }

    private static FormLayout columns() {
        var columns = new FormLayout();
        columns.setAutoResponsive(true);
        columns.setAutoRows(true);
        columns.setExpandColumns(true);
        columns.setExpandFields(true);
        columns.setMaxColumns(2);
        return columns;
    }
}
