package dure.collaborator.ui;

import com.vaadin.flow.component.html.Paragraph;
import dure.collaborator.CollaboratorDetails;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.PersonalData;
import dure.shared.ui.DetailsForm;

/** A newcomer's profile in one sitting: what the team calls them, what agreements need, what they would like to do. */
class JoinForm extends DetailsForm<JoinForm.Entered> {

    private final PersonFields profile = new PersonFields();
    private final PersonalDataFields personal = new PersonalDataFields();

    record Entered(CollaboratorDetails profile, PersonalData personal) {}

    JoinForm(CollaboratorRow newcomer) {
        profile.show(newcomer);
        profile.name.setHelperText(getTranslation("collaborator.name.own-help"));
        profile.email.setReadOnly(true);
        required(field("/name", profile.name));
        field("/nameEn", profile.nameEn);
        group(getTranslation("collaborator.personal-data"));
        wide(new Paragraph(getTranslation("collaborator.personal-data.why")));
        required(field("/legalName", personal.legalName));
        field("/legalNameEn", personal.legalNameEn);
        field("/birthDate", personal.birthDate);
        required(field("/phone", personal.phone));
        required(wide("/address", personal.address));
        fold(getTranslation("collaborator.business"));
        wide(new Paragraph(getTranslation("collaborator.business.help")));
        field("/businessName", personal.businessName);
        field("/businessNumber", personal.businessNumber);
        field("/representative", personal.representative);
        fold(getTranslation("collaborator.bank-account.fold"));
        wide("/bankAccount", personal.bankAccount);
        group(getTranslation("collaborator.join.work"));
        wide("/wants", profile.wants);
        wide("/skills", profile.skills);
        field("/weeklyHours", profile.hours);
        field("/locale", profile.locale);
    }

    @Override
    protected Entered details() {
        return new Entered(profile.details(), personal.details());
    }
}
