package dure.agreement.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dure.shared.InvalidInput;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.DayField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why an agreement ends and, when one is executed, on which day; the consequence stands above. */
class EndingForm extends DetailsForm<EndingForm.Ending> {

    /** What was entered; the day is asked only of a termination. */
    record Ending(String reason, LocalDate day) {}

    private final TextArea reason = new TextArea();
    private final DatePicker day = new DayField();

    EndingForm(String consequence, @Nullable LocalDate proposed) {
        wide(new Paragraph(consequence));
        reason.setLabel(getTranslation("agreement.end-reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        wide("/reason", reason);
        if (proposed != null) {
            day.setLabel(getTranslation("agreement.terminate.last-day"));
            day.setRequiredIndicatorVisible(true);
            field("/effectiveOn", day);
        }
        day.setValue(proposed);
    }

    @Override
    protected Ending details() {
        LocalDate last = day.getValue();
        if (last == null && day.isAttached()) {
            throw InvalidInput.of("/effectiveOn", "agreement.terminate.day-missing");
        }
        return new Ending(reason.getValue(), last == null ? LocalDate.MAX : last);
    }
}
