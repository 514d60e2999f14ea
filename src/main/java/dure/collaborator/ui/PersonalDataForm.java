package dure.collaborator.ui;

import com.vaadin.flow.component.html.Paragraph;
import dure.collaborator.PersonalData;
import dure.shared.ui.DetailsForm;
import org.jspecify.annotations.Nullable;

/** Legal name, birth date, address and phone of one person. */
class PersonalDataForm extends DetailsForm<PersonalData> {

    private final PersonalDataFields fields = new PersonalDataFields();

    private final @Nullable Integer version;

    PersonalDataForm(@Nullable PersonalData stored) {
        version = stored == null ? null : stored.version();
        wide(new Paragraph(getTranslation("collaborator.personal-data.why")));
        required(field("/legalName", fields.legalName));
        field("/legalNameEn", fields.legalNameEn);
        required(field("/birthDate", fields.birthDate));
        required(field("/phone", fields.phone));
        required(wide("/address", fields.address));
        if (stored != null) {
            fields.show(stored);
        }
    }

    @Override
    protected PersonalData details() {
        return fields.details().withVersion(version);
    }
}
