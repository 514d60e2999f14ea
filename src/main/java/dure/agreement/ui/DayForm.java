package dure.agreement.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.DayField;
import java.time.LocalDate;

/** Asks for one day; what it means stands above. */
class DayForm extends DetailsForm<LocalDate> {

    private final DatePicker day = new DayField();

    /** @param pointer by which the service refuses the day */
    DayForm(String explanation, String label, String pointer, LocalDate proposed) {
        wide(new Paragraph(explanation));
        day.setLabel(label);
        day.setValue(proposed);
        required(field(pointer, day));
    }

    @Override
    protected LocalDate details() {
        return day.getValue();
    }
}
