package dure.collaborator.ui;

import dure.collaborator.CollaboratorDetails;
import dure.collaborator.CollaboratorRow;
import dure.shared.ui.DetailsForm;

/** A profile: what the team knows of a person. */
class PersonForm extends DetailsForm<CollaboratorDetails> {

    private final PersonFields fields = new PersonFields();

    PersonForm(CollaboratorRow row, boolean mayChangeAddress) {
        fields.show(row);
        fields.email.setReadOnly(!mayChangeAddress);
        required(field("/name", fields.name));
        field("/nameEn", fields.nameEn);
        required(field("/email", fields.email));
        field("/locale", fields.locale);
        wide("/wants", fields.wants);
        wide("/skills", fields.skills);
        field("/weeklyHours", fields.hours);
        field("/organisation", fields.organisation);
    }

    @Override
    protected CollaboratorDetails details() {
        return fields.details();
    }
}
