package dure.responsibility.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import dure.responsibility.AssignmentRow;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.DayField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when somebody holds a role. */
class PeriodForm extends DetailsForm<PeriodForm.Dates> {

    /** The dates as entered; an empty first day leaves it as it is, an empty last day means open. */
    record Dates(@Nullable LocalDate from, @Nullable LocalDate to) {}

    private final DatePicker from = new DayField(getTranslation("responsibility.period.from"));
    private final DatePicker to = new DayField(getTranslation("responsibility.period.to"));

    PeriodForm(AssignmentRow held) {
        from.setValue(held.from());
        to.setValue(held.to());
        to.setClearButtonVisible(true);
        to.setHelperText(getTranslation("responsibility.period.to.hint"));
        field("/from", from);
        field("/to", to);
    }

    @Override
    protected Dates details() {
        return new Dates(from.getValue(), to.getValue());
    }
}
