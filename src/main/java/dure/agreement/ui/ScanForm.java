package dure.agreement.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dure.agreement.PaperSignatureDetails;
import dure.document.ScanInspection;
import dure.shared.InvalidInput;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.DayField;
import dure.shared.ui.field.FileUpload;
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
    private final Span fileName = new Span();
    private byte[] file = new byte[0];

    ScanForm(List<String> waiting, Map<String, String> names, LocalDate today) {
        wide(new Paragraph(getTranslation("agreement.paper.upload.help")));
        people.setLabel(getTranslation("agreement.paper.whose"));
        people.setItems(waiting);
        people.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        people.setValue(Set.copyOf(waiting));
        wide("/collaboratorIds", people);
        signedOn.setLabel(getTranslation("agreement.paper.signed-on"));
        signedOn.setHelperText(getTranslation("agreement.paper.signed-on.help"));
        signedOn.setMax(today);
        signedOn.setValue(today);
        field("/signedOn", signedOn);
        fileName.getElement().setAttribute("role", "status");
        var upload = new FileUpload(ScanInspection.MOST_MEBIBYTES, this::receive, ".pdf", ".jpg", ".jpeg", ".png");
        wide(new Div(upload, fileName));
    }

    private void receive(FileUpload.UploadedFile uploaded) {
        file = uploaded.bytes();
        fileName.setText(getTranslation("agreement.paper.chosen", uploaded.name(), file.length / 1024 + 1));
    }

    @Override
    protected Scan details() {
        if (file.length == 0) {
            throw InvalidInput.of("/scan", "agreement.paper.empty");
        }
        if (signedOn.getValue() == null) {
            throw InvalidInput.of("/signedOn", "agreement.paper.day-missing");
        }
        return new Scan(new PaperSignatureDetails(List.copyOf(people.getValue()), signedOn.getValue()), file);
    }
}
