package dure.template.web;

import dure.document.DownloadName;
import dure.shared.InvalidInput;
import dure.template.OwnVersionRow;
import dure.template.TakenTemplate;
import dure.template.TemplateFile;
import dure.template.TemplateFileService;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Templates as files; {@code /files} is the same for a signed-in browser. */
@RestController
class TemplateFileController {

    private final TemplateFileService files;

    TemplateFileController(TemplateFileService files) {
        this.files = files;
    }

    @GetMapping({"/api/v1/templates/{key}/versions/{version}/files.zip", "/files/templates/{key}/versions/{version}"})
    ResponseEntity<byte[]> export(@PathVariable String key, @PathVariable int version) {
        TemplateFile file = files.export(key, version);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, new DownloadName(file.name()).attachment())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }

    @PostMapping("/api/v1/templates/imports")
    ResponseEntity<TakenTemplate> take(@RequestParam @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw InvalidInput.of("/file", "template.import.zip.empty");
        }
        String name = file.getOriginalFilename();
        TakenTemplate taken = files.take(name == null ? "" : name, file.getBytes());
        OwnVersionRow draft = taken.draft();
        return ResponseEntity.created(URI.create("/api/v1/templates/" + draft.key() + "/versions/" + draft.number()))
                .body(taken);
    }
}
