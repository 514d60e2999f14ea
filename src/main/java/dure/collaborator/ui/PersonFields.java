package dure.collaborator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dure.collaborator.CollaboratorDetails;
import dure.collaborator.CollaboratorRow;
import dure.shared.EmailAddress;
import dure.shared.ui.field.TagField;

/** The fields of a profile, for the form of the person's page and for joining. */
final class PersonFields {

    final TextField name = new TextField(text("collaborator.name"));
    final TextField nameEn = new TextField(text("collaborator.name-en"));
    final EmailField email = new EmailField(text("collaborator.email"));
    final Select<String> locale = new Select<>();
    final TagField skills = new TagField(text("collaborator.skills"));
    final TagField wants = new TagField(text("collaborator.wants"));
    final IntegerField hours = new IntegerField(text("collaborator.hours"));
    final TextField organisation = new TextField(text("collaborator.organisation"));

    PersonFields() {
        name.setMaxLength(100);
        name.setHelperText(text("collaborator.name.help"));
        nameEn.setMaxLength(100);
        organisation.setMaxLength(100);
        locale.setLabel(text("collaborator.locale"));
        locale.setItems("ko", "en");
        locale.setItemLabelGenerator(code -> text("collaborator.locale." + code));
        skills.setHelperText(text("collaborator.tags.help"));
        wants.setHelperText(text("collaborator.wants.help"));
        hours.setMin(0);
        hours.setMax(80);
        hours.setStepButtonsVisible(true);
        hours.setHelperText(text("collaborator.hours.help"));
    }

    void show(CollaboratorRow row) {
        name.setValue(row.name());
        nameEn.setValue(row.nameEn() == null ? "" : row.nameEn());
        email.setValue(row.email().value());
        locale.setValue(row.locale());
        skills.setValue(row.skills());
        wants.setValue(row.wants());
        hours.setValue(row.weeklyHours());
        organisation.setValue(row.organisation() == null ? "" : row.organisation());
    }

    CollaboratorDetails details() {
        return new CollaboratorDetails(
                name.getValue(),
                nameEn.getValue(),
                new EmailAddress(email.getValue()),
                locale.getValue(),
                skills.getValue(),
                wants.getValue(),
                hours.getValue(),
                organisation.getValue());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
