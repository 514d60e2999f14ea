package dure.responsibility.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dure.responsibility.RoleDetails;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.DayField;
import dure.shared.ui.field.LinesField;
import java.util.Objects;

/** A role: what it is for, what its owner does, how much time it takes. */
class RoleForm extends DetailsForm<RoleDetails> {

    private final TextField name = new TextField(getTranslation("responsibility.role.name"));
    private final TextArea purpose = new TextArea(getTranslation("responsibility.role.purpose"));
    private final LinesField tasks = new LinesField(getTranslation("responsibility.role.tasks"));
    private final IntegerField hours = new IntegerField(getTranslation("responsibility.role.hours"));
    private final DatePicker termEnd = new DayField(getTranslation("responsibility.role.term-end"));
    private final Checkbox essential = new Checkbox(getTranslation("responsibility.role.essential"));

    RoleForm(RoleDetails role) {
        required(name);
        name.setValue(role.name());
        purpose.setValue(Objects.requireNonNullElse(role.purpose(), ""));
        purpose.setPlaceholder(getTranslation("responsibility.role.purpose.hint"));
        tasks.setValue(role.tasks());
        hours.setMin(0);
        hours.setMax(80);
        hours.setStepButtonsVisible(true);
        hours.setValue(role.weeklyHours());
        termEnd.setValue(role.termEnd());
        termEnd.setClearButtonVisible(true);
        essential.setValue(role.essential());
        essential.setHelperText(getTranslation("responsibility.role.essential.hint"));
        wide("/name", name);
        wide("/purpose", purpose);
        wide("/tasks", tasks);
        field("/weeklyHours", hours);
        field("/termEnd", termEnd);
        wide("/essential", essential);
    }

    @Override
    protected RoleDetails details() {
        return new RoleDetails(
                name.getValue(),
                purpose.getValue(),
                tasks.getValue(),
                Objects.requireNonNullElse(hours.getValue(), 0),
                essential.getValue(),
                termEnd.getValue());
    }
}
