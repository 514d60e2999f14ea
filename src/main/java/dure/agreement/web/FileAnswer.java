package dure.agreement.web;

import dure.agreement.AgreementFile;
import dure.document.DownloadName;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as an answer: its name by RFC 6266, its kind not to be guessed at. */
final class FileAnswer {

    private FileAnswer() {}

    static ResponseEntity<byte[]> saved(AgreementFile file) {
        return of(file, new DownloadName(file.name()).attachment());
    }

    static ResponseEntity<byte[]> opened(AgreementFile file) {
        return of(file, new DownloadName(file.name()).inline());
    }

    private static ResponseEntity<byte[]> of(AgreementFile file, String disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }
}
