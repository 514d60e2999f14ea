package dure.agreement.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import dure.agreement.PaperSignatureDetails;
import dure.shared.InvalidInput;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.DayField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A scan of signed paper: whose signatures it carries, the day they were made, and the file. */
class ScanForm extends DetailsForm<ScanForm.Scan> {

    /** What was entered. */
    record Scan(PaperSignatureDetails details, byte[] file) {}

    private final CheckboxGroup<String> people = new CheckboxGroup<>();
    private final DatePicker signedOn = new DayField();
    private final ScanField file;

    /** Of several who have not signed nobody is ticked: whose signature the paper shows is to be looked at, not guessed. */
    ScanForm(List<String> open, Map<String, String> names, LocalDate today) {
        wide(new Paragraph(getTranslation("agreement.paper.upload.help")));
        people.setLabel(getTranslation("agreement.paper.whose"));
        people.setItems(open);
        people.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        people.setValue(open.size() == 1 ? Set.copyOf(open) : Set.of());
        wide("/collaboratorIds", people);
        signedOn.setLabel(getTranslation("agreement.paper.signed-on"));
        signedOn.setHelperText(getTranslation("agreement.paper.signed-on.help"));
        signedOn.setMax(today);
        signedOn.setValue(today);
        field("/signedOn", signedOn);
        file = wide("/file", new ScanField(getTranslation("agreement.paper.file")));
    }

    @Override
    protected Scan details() {
        if (people.isEmpty()) {
            throw InvalidInput.of("/collaboratorIds", "agreement.paper.nobody");
        }
        if (signedOn.getValue() == null) {
            throw InvalidInput.of("/signedOn", "agreement.paper.day-missing");
        }
        if (file.getValue().length == 0) {
            throw InvalidInput.of("/file", "agreement.paper.empty");
        }
        return new Scan(
                new PaperSignatureDetails(List.copyOf(people.getValue()), signedOn.getValue()), file.getValue());
    }
}
