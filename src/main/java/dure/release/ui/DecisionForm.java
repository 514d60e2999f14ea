package dure.release.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dure.release.DecisionDetails;
import dure.shared.ui.DetailsForm;

/** Decides one finding, with a reason that is kept. */
class DecisionForm extends DetailsForm<DecisionDetails> {

    private final String row;
    private final RadioButtonGroup<Boolean> accepted;
    private final TextArea reason;

    DecisionForm(String row, String sentence) {
        this.row = row;
        wide(new Paragraph(sentence));
        accepted = wide("/accepted", new RadioButtonGroup<>(getTranslation("release.decision.question")));
        accepted.setItems(true, false);
        accepted.setItemLabelGenerator(
                yes -> getTranslation(yes ? "release.decision.accept" : "release.decision.refuse"));
        accepted.setValue(true);
        reason = wide("/reason", new TextArea(getTranslation("release.decision.reason")));
        required(reason);
    }

    @Override
    protected DecisionDetails details() {
        return new DecisionDetails(row, accepted.getValue(), reason.getValue());
    }
}
