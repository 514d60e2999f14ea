package dure.shared.ui.field;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.Function;

/** The upload component's own words in the reader's language. */
record UploadTexts(Function<String, String> translate) {

    UploadI18N i18n() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(text("choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(text("drop-here")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("too-many"))
                        .setFileIsTooBig(text("too-large"))
                        .setIncorrectFileType(text("wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text("connecting"))
                                .setStalled(text("stalled"))
                                .setProcessing(text("processing"))
                                .setHeld(text("held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text("remaining"))
                                .setUnknown(text("remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text("unavailable"))
                                .setUnexpectedServerError(text("failed"))
                                .setForbidden(text("forbidden"))))
                .setFile(new UploadI18N.File()
                        .setRetry(text("retry"))
                        .setStart(text("start"))
                        .setRemove(text("remove")))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "KB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }

    private String text(String key) {
        return translate.apply("ui.upload." + key);
    }
}
