package dure.agreement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import dure.shared.ui.field.FileUpload;
import dure.testing.ViewTest;
import org.junit.jupiter.api.Test;

/** The file of a scan: why one is not taken stands beside the field, and only until another one is. */
class ScanFieldTest extends ViewTest {

    @Test
    void whatWasMissingIsForgottenWhenAFileComes() {
        var field = shown();
        field.setInvalid(true);
        field.receive(new FileUpload.UploadedFile("scan.png", new byte[] {1, 2, 3}));

        assertThat(field.isInvalid()).isFalse();
        assertThat(field.getValue()).hasSize(3);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAtTheFieldWithTheLimit() {
        shown();
        var upload = $(Upload.class).single();
        assertThat(upload.getI18n().getError().getFileIsTooBig()).contains("30MB");
        ComponentUtil.fireEvent(
                upload,
                new FileRejectedEvent(upload, upload.getI18n().getError().getFileIsTooBig(), "big.pdf"));

        assertThat($(Paragraph.class).withClassName("form-refusal").single().getText())
                .contains("30MB");
        assertThat($(Notification.class).all()).isEmpty();
    }

    private static ScanField shown() {
        var field = new ScanField("스캔 파일");
        UI.getCurrent().add(field);
        return field;
    }
}
