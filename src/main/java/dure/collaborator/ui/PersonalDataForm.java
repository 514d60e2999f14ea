package dure.collaborator.ui;

import com.vaadin.flow.component.html.Paragraph;
import dure.collaborator.PersonalData;
import dure.shared.ui.DetailsForm;
import org.jspecify.annotations.Nullable;

/** Legal name, birth date, address and phone of one person; of few also the business they sign as and the account they are paid to. */
class PersonalDataForm extends DetailsForm<PersonalData> {

    private final PersonalDataFields fields = new PersonalDataFields();

    private final @Nullable Integer version;

    PersonalDataForm(@Nullable PersonalData stored) {
        version = stored == null ? null : stored.version();
        wide(new Paragraph(getTranslation("collaborator.personal-data.why")));
        required(field("/legalName", fields.legalName));
        field("/legalNameEn", fields.legalNameEn);
        field("/birthDate", fields.birthDate);
        required(field("/phone", fields.phone));
        required(wide("/address", fields.address));
        fold(getTranslation("collaborator.business"));
        wide(new Paragraph(getTranslation("collaborator.business.help")));
        field("/businessName", fields.businessName);
        field("/businessNumber", fields.businessNumber);
        field("/representative", fields.representative);
        fold(getTranslation("collaborator.bank-account.fold"));
        wide("/bankAccount", fields.bankAccount);
        if (stored != null) {
            fields.show(stored);
        }
        openFilledFolds();
    }

    @Override
    protected PersonalData details() {
        return fields.details().withVersion(version);
    }
}
