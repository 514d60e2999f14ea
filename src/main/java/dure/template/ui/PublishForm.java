package dure.template.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dure.shared.ui.DetailsForm;
import dure.template.RevisionDetails;

/** The last question before a version is fixed; from the second on what has changed and why. */
class PublishForm extends DetailsForm<RevisionDetails> {

    private final RadioButtonGroup<Boolean> kind = new RadioButtonGroup<>();
    private final TextArea korean = new TextArea();
    private final TextArea english = new TextArea();
    private final boolean first;

    PublishForm(int number) {
        first = number == 1;
        wide(new Paragraph(getTranslation("template.publish.consequence")));
        if (first) {
            return;
        }
        kind.setLabel(getTranslation("template.publish.kind"));
        kind.setItems(true, false);
        kind.setItemLabelGenerator(
                wording -> getTranslation(wording ? "template.publish.wording-only" : "template.publish.content"));
        required(kind);
        wide("/wordingOnly", kind);
        korean.setLabel(getTranslation("template.publish.reason.ko"));
        korean.setMaxLength(2_000);
        wide("/reason", korean);
        english.setLabel(getTranslation("template.publish.reason.en"));
        english.setHelperText(getTranslation("template.publish.reason.help"));
        english.setMaxLength(2_000);
        wide("/reason/en", english);
    }

    @Override
    protected RevisionDetails details() {
        return first
                ? new RevisionDetails(null, null)
                : new RevisionDetails(
                        kind.getValue(), new RevisionDetails.Reason(korean.getValue(), english.getValue()));
    }
}
