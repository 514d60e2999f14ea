package dure.collaborator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import dure.collaborator.PersonalData;
import dure.shared.ui.field.DayField;
import java.time.LocalDate;

/** The fields of what an agreement needs of a party, for the person's page and for joining. */
final class PersonalDataFields {

    private static final LocalDate USUAL_BIRTH = LocalDate.of(1995, 1, 1);

    final TextField legalName = new TextField(text("collaborator.legal-name"));
    final TextField legalNameEn = new TextField(text("collaborator.legal-name-en"));
    final DayField birthDate = new DayField(text("collaborator.birth-date"));
    final TextField address = new TextField(text("collaborator.address"));
    final TextField phone = new TextField(text("collaborator.phone"));

    PersonalDataFields() {
        legalName.setHelperText(text("collaborator.legal-name.help"));
        legalName.setMaxLength(100);
        legalNameEn.setMaxLength(100);
        birthDate.setInitialPosition(USUAL_BIRTH);
        birthDate.setPlaceholder("1995-01-31");
        address.setMaxLength(200);
        address.setAutocomplete(Autocomplete.STREET_ADDRESS);
        phone.setPlaceholder("010-1234-5678");
        phone.setMaxLength(30);
        phone.setAutocomplete(Autocomplete.TEL);
        phone.getElement().setAttribute("inputmode", "tel");
    }

    void show(PersonalData data) {
        legalName.setValue(data.legalName() == null ? "" : data.legalName());
        legalNameEn.setValue(data.legalNameEn() == null ? "" : data.legalNameEn());
        birthDate.setValue(data.birthDate());
        address.setValue(data.address());
        phone.setValue(data.phone());
    }

    PersonalData details() {
        return new PersonalData(
                legalName.getValue(),
                legalNameEn.getValue(),
                birthDate.getValue(),
                address.getValue(),
                phone.getValue());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
