package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import dure.template.TemplateVersion;
import dure.template.Variable;
import dure.template.VariableGroup;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields for all that one template asks for, and the values in them. */
final class ValueSheet {

    private final TemplateVersion template;
    private final String pointer;
    private final ValueFields fields;
    private final Map<String, ValueField> values = new LinkedHashMap<>();

    /** @param pointer of the property that holds the values, {@code /values} */
    ValueSheet(TemplateVersion template, String pointer, ValueFields fields) {
        this.template = template;
        this.pointer = pointer;
        this.fields = fields;
    }

    List<Variable> variables() {
        return template.variables();
    }

    List<Variable> variables(VariableGroup group) {
        return template.variables().stream().filter(v -> v.group() == group).toList();
    }

    /** A new field for a variable; {@code standing} are the words that stand in the text when nothing is entered. */
    Component add(Variable variable, @Nullable String standing) {
        var field = fields.of(variable);
        field.showDefault(standing);
        values.put(variable.name(), field);
        return field.component();
    }

    String pointer(Variable variable) {
        return pointer + "/" + variable.name();
    }

    /** The field at a pointer, when it is one of these; of a cell its table. */
    @Nullable
    Component at(String place) {
        var field = place.startsWith(pointer + "/")
                ? values.get(place.substring(pointer.length() + 1).split("/", 2)[0])
                : null;
        return field == null ? null : field.component();
    }

    @Nullable
    Component first() {
        return values.values().stream()
                .map(ValueField::component)
                .filter(Component::isVisible)
                .findFirst()
                .orElse(null);
    }

    void show(Map<String, Object> shown, Map<String, Object> presets) {
        values.forEach((name, field) -> field.write().accept(shown.getOrDefault(name, presets.get(name))));
        showAsked();
    }

    /** What is not asked now keeps what was stored of it, for the case that it is asked again. */
    Map<String, Object> entered(Map<String, Object> stored) {
        var entered = new HashMap<String, Object>();
        values.forEach((name, field) -> {
            boolean asked = field.component().isVisible();
            Object value = asked ? field.read().get() : stored.get(name);
            if (value != null) {
                entered.put(name, value);
            }
        });
        return entered;
    }

    /** Only what the other values make the text ask for is shown; as the template orders it, not the form. */
    void showAsked() {
        var asked = new HashMap<String, Object>();
        for (Variable variable : template.variables()) {
            ValueField field = values.get(variable.name());
            if (field == null) {
                continue;
            }
            boolean wanted = variable.isAsked(asked);
            field.component().setVisible(wanted);
            Object value = field.read().get();
            if (wanted && value != null) {
                asked.put(variable.name(), value);
            }
        }
        values.values().forEach(field -> field.heed().accept(asked));
    }

    /** The labels of what differs. */
    List<String> differences(Map<String, Object> one, Map<String, Object> other, Locale locale) {
        return template.variables().stream()
                .filter(variable -> !Objects.equals(one.get(variable.name()), other.get(variable.name())))
                .map(variable -> variable.label().in(locale))
                .toList();
    }
}
