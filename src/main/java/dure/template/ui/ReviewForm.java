package dure.template.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dure.shared.InvalidInput;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.DayField;
import dure.template.ReviewDetails;
import java.time.LocalDate;

/** Who has reviewed a version, when, and what they said. */
class ReviewForm extends DetailsForm<ReviewDetails> {

    private final TextField reviewer = new TextField();
    private final DayField day = new DayField();
    private final TextArea note = new TextArea();

    ReviewForm(LocalDate today) {
        wide(new Paragraph(getTranslation("template.review.consequence")));
        reviewer.setLabel(getTranslation("template.review.reviewer"));
        reviewer.setHelperText(getTranslation("template.review.reviewer.help"));
        required(field("/reviewer", reviewer));
        day.setLabel(getTranslation("template.review.on"));
        day.setValue(today);
        required(field("/reviewedOn", day));
        note.setLabel(getTranslation("template.review.note"));
        wide("/note", note);
    }

    @Override
    protected ReviewDetails details() {
        LocalDate on = day.getValue();
        if (on == null) {
            throw InvalidInput.of("/reviewedOn", "ui.field.required");
        }
        return new ReviewDetails(reviewer.getValue(), on, note.getValue());
    }
}
