package dure.template.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dure.template.ChoiceConditions;
import dure.template.ChoiceConditions.Form;
import java.util.List;
import java.util.function.Consumer;

/** When a clause is printed at all: always, or depending on one choice and which of its options is chosen. */
class ConditionEditor extends Div {

    private final ComboBox<ChoiceConditions> choice = new ComboBox<>();
    private final Select<Form> form = new Select<>();

    /** {@code changed} is told what a file says, empty for always. */
    ConditionEditor(List<ChoiceConditions> offered, String current, Consumer<String> changed) {
        addClassName("editor-row");
        choice.setLabel(getTranslation("template.clause.condition"));
        choice.setPlaceholder(getTranslation("template.clause.condition.always"));
        choice.setItemLabelGenerator(item -> item.label().in(getLocale()));
        choice.setClearButtonVisible(true);
        choice.setItems(offered);
        form.setLabel(getTranslation("template.clause.condition.form"));
        form.setItemLabelGenerator(item -> item.words().in(getLocale()));
        offered.stream()
                .filter(item -> item.forms().stream()
                        .anyMatch(written -> written.written().equals(current)))
                .findFirst()
                .ifPresent(choice::setValue);
        showForms();
        choice.getOptionalValue()
                .flatMap(item -> item.forms().stream()
                        .filter(written -> written.written().equals(current))
                        .findFirst())
                .ifPresent(form::setValue);
        choice.addValueChangeListener(change -> {
            showForms();
            if (choice.isEmpty()) {
                changed.accept("");
            }
        });
        form.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                changed.accept(change.getValue().written());
            }
        });
        add(choice, form);
    }

    /** The first option at once, so that nothing stands half chosen. */
    private void showForms() {
        List<Form> forms =
                choice.getOptionalValue().map(ChoiceConditions::forms).orElse(List.of());
        form.setItems(forms);
        form.setVisible(!forms.isEmpty());
        if (!forms.isEmpty()) {
            form.setValue(forms.getFirst());
        }
    }
}
