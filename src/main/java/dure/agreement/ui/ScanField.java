package dure.agreement.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dure.document.ScanInspection;
import dure.shared.ui.field.FileUpload;

/** Takes the file of a scan; a refusal stays until another file is chosen. */
class ScanField extends CustomField<byte[]> {

    private final Span name = new Span();
    private byte[] file = new byte[0];

    ScanField(String label) {
        super(new byte[0]);
        setLabel(label);
        name.getElement().setAttribute("role", "status");
        add(new Div(
                new FileUpload(ScanInspection.MOST_MEBIBYTES, this::receive, ".pdf", ".jpg", ".jpeg", ".png"), name));
    }

    void receive(FileUpload.UploadedFile uploaded) {
        file = uploaded.bytes();
        name.setText(getTranslation("agreement.paper.chosen", uploaded.name(), file.length / 1024 + 1));
        setInvalid(false);
        updateValue();
    }

    @Override
    protected byte[] generateModelValue() {
        return file;
    }

    @Override
    protected void setPresentationValue(byte[] shown) {
        file = shown;
        name.setText("");
    }
}
