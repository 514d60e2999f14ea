package dure.shared.ui.field;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;

/** Takes one file of a limited size into memory and hands it on; what it really is, the service must check. */
public class FileUpload extends Composite<Div> {

    /** A file as it arrived: its name as the sender's machine wrote it, and its bytes. */
    public record UploadedFile(String name, byte[] bytes) {}

    /** Takes the file; a refusal it throws is shown to the person. */
    public interface Receiver {
        void receive(UploadedFile file);
    }

    private static final int MEGA = 1024 * 1024;

    private final Upload upload = new Upload();
    private final Paragraph refusal = new Paragraph();
    private final int maxBytes;
    private final Receiver receiver;

    /** {@code extensions} such as {@code .pdf} limit what the file chooser offers. */
    public FileUpload(int maxMegabytes, Receiver receiver, String... extensions) {
        this.maxBytes = maxMegabytes * MEGA;
        this.receiver = receiver;
        upload.setUploadHandler(this::take);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(maxBytes);
        upload.setAcceptedFileExtensions(extensions);
        upload.setUploadButton(new Button(getTranslation("ui.upload.choose"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setDropLabel(new Span(getTranslation("ui.upload.drop", maxMegabytes)));
        upload.setI18n(new UploadTexts(key -> getTranslation(key, maxMegabytes)).i18n());
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.addClassName("file-upload");
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().add(upload, refusal);
    }

    /** Says beside the field why a file is not taken, until one is. */
    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    private void take(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var content = event.getInputStream()) {
            bytes = content.readNBytes(maxBytes + 1);
        }
        String name = event.getFileName();
        event.getUI().access(() -> {
            upload.clearFileList();
            if (bytes.length > maxBytes) {
                refuse(getTranslation("ui.upload.too-large", maxBytes / MEGA));
            } else {
                refusal.setVisible(false);
                receiver.receive(new UploadedFile(name, bytes));
            }
        });
    }
}
