package dure.agreement.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import dure.agreement.PartyDetails;
import dure.collaborator.CollaboratorRow;
import dure.template.PartyRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who takes which part in an agreement: one field for each role of the template, as wide as the form, so that names are read in full. */
@StyleSheet("context://styles/agreement.css")
class PartyFields extends CustomField<List<PartyDetails>> {

    private final Map<String, CollaboratorRow> people;
    private final Map<PartyRole, MultiSelectComboBox<CollaboratorRow>> fields = new LinkedHashMap<>();
    private final Div rows = new Div();

    PartyFields(List<PartyRole> roles, List<CollaboratorRow> people) {
        super(List.of());
        this.people = people.stream()
                .collect(Collectors.toMap(CollaboratorRow::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        setWidthFull();
        rows.addClassName("party-fields");
        roles.forEach(this::addRole);
        add(rows);
    }

    private void addRole(PartyRole role) {
        var field = new MultiSelectComboBox<CollaboratorRow>(role.word().in(getLocale()));
        field.setItems(people.values());
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setWidthFull();
        field.setItemLabelGenerator(CollaboratorRow::name);
        field.setRequiredIndicatorVisible(role.min() > 0);
        field.setHelperText(
                role.max() == 1
                        ? getTranslation("agreement.party.one")
                        : getTranslation("agreement.party.several", role.min(), role.max()));
        if (!role.signs()) {
            field.setHelperText(getTranslation("agreement.party.does-not-sign"));
        }
        field.addValueChangeListener(change -> {
            if (role.max() == 1 && change.getValue().size() > 1) {
                var added = new LinkedHashSet<>(change.getValue());
                added.removeAll(change.getOldValue());
                field.setValue(added);
            } else {
                updateValue();
            }
        });
        fields.put(role, field);
        rows.add(field);
    }

    /** The names of those who are chosen now. */
    List<String> names() {
        return names(fields.values().stream()
                .flatMap(field -> field.getValue().stream())
                .toList());
    }

    /** As the team writes them, then in Latin letters. */
    static List<String> names(List<CollaboratorRow> people) {
        return Stream.concat(
                        people.stream().map(CollaboratorRow::name),
                        people.stream().map(CollaboratorRow::nameEn).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    @Override
    protected List<PartyDetails> generateModelValue() {
        var parties = new ArrayList<PartyDetails>();
        fields.forEach((role, field) -> field.getValue()
                .forEach(person -> parties.add(new PartyDetails(person.id(), role.key(), parties.size() + 1))));
        return parties;
    }

    @Override
    protected void setPresentationValue(List<PartyDetails> parties) {
        fields.forEach((role, field) -> field.setValue(parties.stream()
                .filter(party -> party.as().equals(role.key()))
                .map(party -> people.get(party.collaboratorId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    @Override
    public void focus() {
        fields.values().stream().findFirst().ifPresent(MultiSelectComboBox::focus);
    }
}
