package dure.deliverable.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dure.deliverable.PartDetails;
import dure.project.WorkKind;
import dure.shared.ui.field.CheckedTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a deliverable: path, kind and license each; a new part gets the project's license for its kind. */
class PartsField extends CustomField<List<PartDetails>> {

    private final transient Function<String, Optional<String>> check;
    private final transient Map<WorkKind, String> defaults;
    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();

    /** {@code check} answers what is wrong with a license expression. */
    PartsField(Function<String, Optional<String>> check, Map<WorkKind, String> defaults) {
        this.check = check;
        this.defaults = defaults;
        setLabel(getTranslation("deliverable.parts"));
        list.addClassName("parts-list");
        var more = new Button(getTranslation("deliverable.parts.add"), VaadinIcon.PLUS.create(), click -> {
            addLine(null);
            updateValue();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Div(list, more));
        addLine(null);
        updateValue();
    }

    @Override
    protected List<PartDetails> generateModelValue() {
        return lines.stream().map(Line::details).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<PartDetails> parts) {
        lines.clear();
        list.removeAll();
        if (parts != null) {
            parts.forEach(this::addLine);
        }
    }

    private void addLine(@Nullable PartDetails part) {
        var line = new Line(part);
        lines.add(line);
        list.add(line);
    }

    private void remove(Line line) {
        lines.remove(line);
        list.remove(line);
        updateValue();
    }

    /** One part. */
    private final class Line extends Div {

        private final TextField path = new TextField(getTranslation("deliverable.part.path.label"));
        private final Select<WorkKind> kind =
                DeliverableWords.choice("deliverable.part.kind", WorkKind.class, "clearance.word");
        private final CheckedTextField license =
                new CheckedTextField(getTranslation("deliverable.part.license"), check);

        Line(@Nullable PartDetails part) {
            addClassName("part-line");
            path.setPlaceholder("data/**");
            kind.addValueChangeListener(event -> suggest(event.getOldValue(), event.getValue()));
            fill(part);
            path.addValueChangeListener(event -> updateValue());
            kind.addValueChangeListener(event -> updateValue());
            license.addValueChangeListener(event -> updateValue());
            license.getElement().setAttribute("spellcheck", false);
            var less = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove(this));
            less.addThemeVariants(ButtonVariant.TERTIARY);
            less.setAriaLabel(getTranslation("deliverable.parts.remove"));
            add(path, kind, license, less);
        }

        private void fill(@Nullable PartDetails part) {
            if (part == null) {
                path.setValue(lines.isEmpty() ? "**" : "");
                return;
            }
            path.setValue(part.path() == null ? "" : part.path());
            kind.setValue(part.kind());
            license.setValue(part.license() == null ? "" : part.license());
        }

        /** What the person wrote stays; only a suggestion is replaced by the next. */
        private void suggest(@Nullable WorkKind before, @Nullable WorkKind now) {
            boolean untouched =
                    license.isEmpty() || (before != null && license.getValue().equals(defaults.get(before)));
            if (now != null && untouched) {
                license.setValue(defaults.getOrDefault(now, ""));
            }
        }

        PartDetails details() {
            return new PartDetails(path.getValue(), kind.getValue(), license.getValue());
        }
    }
}
