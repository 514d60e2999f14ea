package dure.deliverable.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dure.collaborator.CollaboratorRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses one of the people of the team; its value is the person's row. */
class PersonField extends ComboBox<CollaboratorRow> {

    PersonField(String label, List<CollaboratorRow> people) {
        super(label);
        setItems(people);
        setItemLabelGenerator(CollaboratorRow::name);
    }

    void choose(@Nullable String id) {
        getListDataView()
                .getItems()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .ifPresent(this::setValue);
    }

    @Nullable
    String id() {
        var person = getValue();
        return person == null ? null : person.id();
    }
}
