package dure.deliverable.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dure.collaborator.CollaboratorRow;
import dure.deliverable.DeliverableRow;
import dure.deliverable.InboundBasis;
import dure.deliverable.InboundDetails;
import dure.deliverable.PartRow;
import dure.license.InboundRelation;
import dure.license.LicenseExpression;
import dure.license.LicenseService;
import dure.shared.Sentences;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.CheckedTextField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records something others made; where its license offers a choice, the choice is asked. */
class InboundForm extends DetailsForm<InboundDetails> {

    private final LicenseService licenses;
    private final TextField name;
    private final TextField url;
    private final Select<String> part;
    private final Select<InboundRelation> relation;
    private final Select<InboundBasis> basis;
    private final CheckedTextField license;
    private final Select<String> chosen;
    private final PersonField broughtInBy;
    private final TextArea note;

    InboundForm(
            DeliverableRow deliverable, List<CollaboratorRow> people, LicenseService licenses, Sentences sentences) {
        this.licenses = licenses;
        name = required(field("/name", new TextField(getTranslation("inbound.name"))));
        url = field("/url", new TextField(getTranslation("inbound.url")));
        part = field("/part", new Select<>());
        part.setLabel(getTranslation("contribution.part"));
        part.setItems(deliverable.parts().stream().map(PartRow::path).toList());
        part.setItemLabelGenerator(DeliverableWords::part);
        part.setValue(deliverable.parts().getFirst().path());
        relation = required(field(
                "/relation", DeliverableWords.choice("inbound.relation", InboundRelation.class, "clearance.word")));
        basis = required(
                field("/basis", DeliverableWords.choice("inbound.basis", InboundBasis.class, "inbound.basis")));
        license = field(
                "/license",
                new CheckedTextField(
                        getTranslation("inbound.license"),
                        typed -> DeliverableForm.problem(typed, licenses, sentences)));
        chosen = wide("/chosenBranch", new Select<>());
        chosen.setLabel(getTranslation("inbound.choice"));
        broughtInBy = field("/broughtInById", new PersonField(getTranslation("inbound.brought-in-by"), people));
        broughtInBy.setHelperText(getTranslation("inbound.brought-in-by.help"));
        note = wide("/basisNote", new TextArea(getTranslation("inbound.note")));
        license.addValueChangeListener(event -> offerChoice());
        basis.setValue(InboundBasis.LICENSE);
        chosen.setVisible(false);
    }

    private void offerChoice() {
        boolean readable = !license.isEmpty() && license.check();
        var branches = readable
                ? licenses.parse(license.getValue()).branches().stream()
                        .map(LicenseExpression.Branch::text)
                        .toList()
                : List.<String>of();
        var before = chosen.getValue();
        chosen.setItems(branches);
        chosen.setVisible(branches.size() > 1);
        if (before != null && branches.contains(before)) {
            chosen.setValue(before);
        }
    }

    /** Fills the form with what is stored. */
    InboundForm of(InboundDetails details) {
        name.setValue(text(details.name()));
        url.setValue(text(details.url()));
        part.setValue(details.part());
        relation.setValue(details.relation());
        basis.setValue(details.basis());
        license.setValue(text(details.license()));
        offerChoice();
        chosen.setValue(details.chosenBranch());
        broughtInBy.choose(details.broughtInById());
        note.setValue(text(details.basisNote()));
        return this;
    }

    @Override
    protected InboundDetails details() {
        return new InboundDetails(
                name.getValue(),
                url.getValue(),
                part.getValue(),
                license.getValue(),
                chosen.isVisible() ? chosen.getValue() : null,
                relation.getValue(),
                basis.getValue(),
                note.getValue(),
                broughtInBy.id());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
