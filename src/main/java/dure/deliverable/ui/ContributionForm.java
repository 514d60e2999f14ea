package dure.deliverable.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dure.collaborator.CollaboratorRow;
import dure.deliverable.Ai;
import dure.deliverable.AiUse;
import dure.deliverable.Authorship;
import dure.deliverable.Capacity;
import dure.deliverable.ContributionDetails;
import dure.deliverable.DeliverableRow;
import dure.deliverable.PartRow;
import dure.deliverable.WorkDone;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.ChoicesField;
import dure.shared.ui.field.DayField;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records who made what; the fields that only some cases need appear with the case. */
class ContributionForm extends DetailsForm<ContributionDetails> {

    private final List<CollaboratorRow> people;
    private final PersonField who;
    private final Select<String> part;
    private final Select<WorkDone> kind;
    private final DatePicker from;
    private final DatePicker to;
    private final Select<Capacity> capacity;
    private final TextField capacityOf;
    private final Checkbox duty;
    private final Select<Authorship> authorship;
    private final ChoicesField<CollaboratorRow> jointWith;
    private final PersonField representative;
    private final TextField document;
    private final Select<AiUse> ai;
    private final TextField tool;
    private final TextArea humanPart;
    private final TextArea evidence;

    ContributionForm(DeliverableRow deliverable, List<CollaboratorRow> people) {
        this.people = people;
        who = required(field("/collaboratorId", new PersonField(getTranslation("contribution.who"), people)));
        part = field("/part", new Select<>());
        part.setLabel(getTranslation("contribution.part"));
        part.setItems(deliverable.parts().stream().map(PartRow::path).toList());
        part.setItemLabelGenerator(DeliverableWords::part);
        part.setValue(deliverable.parts().getFirst().path());
        kind = required(
                field("/kind", DeliverableWords.choice("contribution.kind", WorkDone.class, "contribution.kind")));
        authorship = field(
                "/authorship",
                DeliverableWords.choice("contribution.authorship", Authorship.class, "contribution.authorship"));
        from = required(field("/from", new DayField(getTranslation("contribution.from"))));
        to = field("/to", new DayField(getTranslation("contribution.to")));
        to.setHelperText(getTranslation("contribution.to.help"));
        jointWith = wide("/jointWith", new ChoicesField<>(getTranslation("contribution.joint-with")));
        jointWith.setItems(people);
        jointWith.setItemLabelGenerator(CollaboratorRow::name);
        representative =
                field("/representativeId", new PersonField(getTranslation("contribution.representative"), people));
        document = field("/representativeDocument", new TextField(getTranslation("contribution.document")));
        capacity = field(
                "/capacity", DeliverableWords.choice("contribution.capacity", Capacity.class, "contribution.capacity"));
        capacityOf = field("/capacityOf", new TextField(getTranslation("contribution.capacity-of")));
        duty = field("/dutyRelated", new Checkbox(getTranslation("contribution.duty")));
        ai = field("/ai/use", DeliverableWords.choice("contribution.ai", AiUse.class, "contribution.ai"));
        tool = field("/ai/tool", new TextField(getTranslation("contribution.tool")));
        humanPart = wide("/ai/humanPart", new TextArea(getTranslation("contribution.human-part")));
        evidence = wide("/evidence", new TextArea(getTranslation("contribution.evidence")));
        startWithTheUsual();
    }

    private void startWithTheUsual() {
        authorship.addValueChangeListener(event -> showWhatIsAsked());
        capacity.addValueChangeListener(event -> showWhatIsAsked());
        ai.addValueChangeListener(event -> showWhatIsAsked());
        authorship.setValue(Authorship.SOLE);
        capacity.setValue(Capacity.OWN);
        ai.setValue(AiUse.NONE);
        showWhatIsAsked();
    }

    private void showWhatIsAsked() {
        boolean joint = authorship.getValue() == Authorship.JOINT;
        jointWith.setVisible(joint || authorship.getValue() == Authorship.SEPARABLE);
        representative.setVisible(joint);
        document.setVisible(joint);
        capacityOf.setVisible(capacity.getValue() != Capacity.OWN);
        duty.setVisible(capacity.getValue() == Capacity.EMPLOYEE_OF);
        tool.setVisible(ai.getValue() != AiUse.NONE);
        humanPart.setVisible(ai.getValue() != AiUse.NONE);
    }

    /** Fills the form with what is stored. */
    ContributionForm of(ContributionDetails details) {
        who.choose(details.collaboratorId());
        part.setValue(details.part());
        kind.setValue(details.kind());
        from.setValue(details.from());
        to.setValue(details.to());
        capacity.setValue(details.capacity());
        capacityOf.setValue(text(details.capacityOf()));
        duty.setValue(Boolean.TRUE.equals(details.dutyRelated()));
        authorship.setValue(details.authorship());
        jointWith.setValue(people.stream()
                .filter(person -> details.jointWith().contains(person.id()))
                .collect(Collectors.toSet()));
        representative.choose(details.representativeId());
        document.setValue(text(details.representativeDocument()));
        var stored = details.ai() == null ? Ai.NONE : details.ai();
        ai.setValue(stored.use());
        tool.setValue(text(stored.tool()));
        humanPart.setValue(text(stored.humanPart()));
        evidence.setValue(text(details.evidence()));
        return this;
    }

    @Override
    protected ContributionDetails details() {
        boolean joint = authorship.getValue() == Authorship.JOINT;
        boolean several = joint || authorship.getValue() == Authorship.SEPARABLE;
        boolean employed = capacity.getValue() == Capacity.EMPLOYEE_OF;
        return new ContributionDetails(
                who.id(),
                part.getValue(),
                kind.getValue(),
                from.getValue(),
                to.getValue(),
                capacity.getValue(),
                capacity.getValue() == Capacity.OWN ? null : capacityOf.getValue(),
                employed && duty.getValue(),
                authorship.getValue(),
                several
                        ? jointWith.getValue().stream()
                                .map(CollaboratorRow::id)
                                .sorted()
                                .toList()
                        : List.of(),
                joint ? representative.id() : null,
                joint ? document.getValue() : null,
                ai.getValue() == AiUse.NONE ? Ai.NONE : new Ai(ai.getValue(), tool.getValue(), humanPart.getValue()),
                evidence.getValue());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
