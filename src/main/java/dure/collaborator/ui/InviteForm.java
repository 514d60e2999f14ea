package dure.collaborator.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dure.collaborator.CollaboratorDetails;
import dure.shared.EmailAddress;
import dure.shared.security.AccessLevel;
import dure.shared.ui.DetailsForm;
import java.util.List;
import java.util.function.Function;

/** What it takes to invite somebody: a name, an address, and what they may do. */
class InviteForm extends DetailsForm<InviteForm.Entered> {

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Select<AccessLevel> level = new Select<>();
    private final Select<String> locale = new Select<>();

    record Entered(CollaboratorDetails details, AccessLevel level) {}

    /** {@code lookAlikes} answers the names that look the same as one being typed. */
    InviteForm(Function<String, List<String>> lookAlikes) {
        name.setLabel(getTranslation("collaborator.name"));
        name.setMaxLength(100);
        required(name);
        name.addValueChangeListener(change -> warn(lookAlikes.apply(change.getValue())));
        email.setLabel(getTranslation("collaborator.email"));
        required(email);
        level.setLabel(getTranslation("collaborator.level"));
        level.setItems(AccessLevel.MEMBER, AccessLevel.OBSERVER);
        level.setItemLabelGenerator(PersonWords::of);
        level.setValue(AccessLevel.MEMBER);
        locale.setLabel(getTranslation("collaborator.locale"));
        locale.setItems("ko", "en");
        locale.setItemLabelGenerator(code -> getTranslation("collaborator.locale." + code));
        locale.setValue("ko");
        wide("/name", name);
        wide("/email", email);
        field("/accessLevel", level);
        field("/locale", locale);
    }

    @Override
    protected Entered details() {
        var details = new CollaboratorDetails(
                name.getValue(),
                null,
                new EmailAddress(email.getValue()),
                locale.getValue(),
                List.of(),
                List.of(),
                null,
                null);
        return new Entered(details, level.getValue());
    }

    private void warn(List<String> twins) {
        name.setHelperText(twins.isEmpty() ? "" : getTranslation("collaborator.looks-like", String.join(", ", twins)));
    }
}
