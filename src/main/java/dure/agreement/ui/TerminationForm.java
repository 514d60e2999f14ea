package dure.agreement.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dure.agreement.EndingEffects;
import dure.agreement.TerminationDetails;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.DayField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Why, for whom and with which last day one side ends an agreement; what follows stands below and follows each change. */
class TerminationForm extends DetailsForm<TerminationDetails> {

    private static final int MANY = 3;

    private final TextArea reason = new TextArea();
    private final DatePicker day = new DayField();
    private final CheckboxGroup<String> people = new CheckboxGroup<>();
    private final Checkbox endRoles = new Checkbox();
    private final Div effects = new Div();
    private final transient BiFunction<Set<String>, LocalDate, EndingEffects> following;
    private final transient Function<EndingEffects, Div> words;

    /**
     * @param names of those whom it binds, by id
     * @param following computes what would follow
     */
    TerminationForm(
            String consequence,
            LocalDate today,
            Map<String, String> names,
            BiFunction<Set<String>, LocalDate, EndingEffects> following,
            Function<EndingEffects, Div> words) {
        this.following = following;
        this.words = words;
        wide(new Paragraph(consequence));
        reason.setLabel(getTranslation("agreement.end-reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        wide("/reason", reason);
        day.setLabel(getTranslation("agreement.terminate.last-day"));
        day.setRequiredIndicatorVisible(true);
        day.setValue(today);
        field("/effectiveOn", day).addValueChangeListener(change -> follow());
        people.setLabel(getTranslation("agreement.terminate.for-whom"));
        people.setHelperText(getTranslation("agreement.terminate.for-whom.help"));
        people.setItems(names.keySet());
        people.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        if (names.size() >= MANY) {
            wide("/collaboratorIds", people).addValueChangeListener(change -> follow());
        }
        wide(effects);
        endRoles.setLabel(getTranslation("agreement.end-roles"));
        wide("/endRoles", endRoles);
        follow();
    }

    private void follow() {
        if (day.getValue() == null) {
            return;
        }
        EndingEffects now = following.apply(Set.copyOf(people.getValue()), day.getValue());
        effects.removeAll();
        effects.add(words.apply(now));
        endRoles.setVisible(!now.roles().isEmpty());
    }

    @Override
    protected TerminationDetails details() {
        return new TerminationDetails(
                reason.getValue(),
                day.getValue(),
                Set.copyOf(people.getValue()),
                endRoles.isVisible() && endRoles.getValue());
    }
}
