package dure.agreement.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import dure.shared.ui.DetailsForm;
import java.util.Map;
import java.util.Set;

/** Asks who leaves an agreement; the others remain. */
class LeavingForm extends DetailsForm<Set<String>> {

    private final CheckboxGroup<String> people = new CheckboxGroup<>();

    LeavingForm(Map<String, String> names) {
        wide(new Paragraph(getTranslation("agreement.exit.explained")));
        people.setLabel(getTranslation("agreement.exit.who"));
        people.setItems(names.keySet());
        people.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        wide("/leaving", people);
    }

    @Override
    protected Set<String> details() {
        return Set.copyOf(people.getValue());
    }
}
