package dure.shared.ui.field;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;

/** From a day to a day; the value is {@code 2026-01-01/2026-12-31}, and empty until both days are there. */
public class PeriodField extends CustomField<String> {

    private final DayField from = new DayField();
    private final DayField to = new DayField();

    public PeriodField(String label) {
        super("");
        setLabel(label);
        from.setAriaLabel(getTranslation("ui.period.from", label));
        to.setAriaLabel(getTranslation("ui.period.to", label));
        from.setHelperText(getTranslation("ui.period.first-day"));
        to.setHelperText(getTranslation("ui.period.last-day"));
        from.addValueChangeListener(change -> updateValue());
        to.addValueChangeListener(change -> updateValue());
        var days = new Div(from, to);
        days.addClassName("period-days");
        add(days);
    }

    @Override
    protected String generateModelValue() {
        return from.isEmpty() || to.isEmpty() ? "" : from.getValue() + "/" + to.getValue();
    }

    @Override
    protected void setPresentationValue(String value) {
        String[] days = value.split("/", 2);
        from.setValue(days.length == 2 ? LocalDate.parse(days[0]) : null);
        to.setValue(days.length == 2 ? LocalDate.parse(days[1]) : null);
    }

    @Override
    public void focus() {
        (from.isEmpty() ? from : to).focus();
    }
}
