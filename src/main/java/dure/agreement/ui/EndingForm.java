package dure.agreement.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dure.shared.ui.DetailsForm;

/** Why an agreement comes to nothing; the consequence stands above. */
class EndingForm extends DetailsForm<String> {

    private final TextArea reason = new TextArea();

    EndingForm(String consequence) {
        wide(new Paragraph(consequence));
        reason.setLabel(getTranslation("agreement.end-reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        wide("/reason", reason);
    }

    @Override
    protected String details() {
        return reason.getValue();
    }
}
