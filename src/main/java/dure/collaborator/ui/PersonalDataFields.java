package dure.collaborator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import dure.collaborator.PersonalData;
import dure.shared.ui.field.BusinessNumberField;
import dure.shared.ui.field.DayField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of what an agreement needs of a party, for the person's page and for joining. */
final class PersonalDataFields {

    private static final LocalDate USUAL_BIRTH = LocalDate.of(1995, 1, 1);

    final TextField legalName = new TextField(text("collaborator.legal-name"));
    final TextField legalNameEn = new TextField(text("collaborator.legal-name-en"));
    final DayField birthDate = new DayField(text("collaborator.birth-date"));
    final TextField address = new TextField(text("collaborator.address"));
    final TextField phone = new TextField(text("collaborator.phone"));
    final TextField businessName = new TextField(text("collaborator.business.name"));
    final BusinessNumberField businessNumber = new BusinessNumberField(text("collaborator.business.number"));
    final TextField representative = new TextField(text("collaborator.business.representative"));
    final TextField bankAccount = new TextField(text("collaborator.bank-account"));

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
        businessName.setMaxLength(100);
        representative.setMaxLength(100);
        representative.setHelperText(text("collaborator.business.representative.help"));
        bankAccount.setMaxLength(100);
        bankAccount.setHelperText(text("collaborator.bank-account.help"));
    }

    void show(PersonalData data) {
        legalName.setValue(orEmpty(data.legalName()));
        legalNameEn.setValue(orEmpty(data.legalNameEn()));
        birthDate.setValue(data.birthDate());
        address.setValue(data.address());
        phone.setValue(data.phone());
        businessName.setValue(orEmpty(data.businessName()));
        businessNumber.show(data.businessNumber());
        representative.setValue(orEmpty(data.representative()));
        bankAccount.setValue(orEmpty(data.bankAccount()));
    }

    PersonalData details() {
        return new PersonalData(
                legalName.getValue(),
                legalNameEn.getValue(),
                birthDate.getValue(),
                address.getValue(),
                phone.getValue(),
                businessName.getValue(),
                businessNumber.read(),
                representative.getValue(),
                bankAccount.getValue(),
                null);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
