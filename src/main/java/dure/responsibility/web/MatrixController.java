package dure.responsibility.web;

import dure.responsibility.Matrix;
import dure.responsibility.MatrixService;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The matrix as data and as a sheet to print. */
@RestController
class MatrixController {

    private final MatrixService matrices;

    MatrixController(MatrixService matrices) {
        this.matrices = matrices;
    }

    @GetMapping("/api/v1/projects/{projectId}/matrix")
    Matrix matrix(@PathVariable String projectId) {
        return matrices.matrix(projectId);
    }

    /** The sheet in {@code language} (ko or en), else in the caller's language; for programs, and for the screen's session. */
    @GetMapping({"/api/v1/projects/{projectId}/matrix.pdf", "/files/projects/{projectId}/matrix.pdf"})
    ResponseEntity<byte[]> pdf(
            @PathVariable String projectId, @RequestParam(required = false) @Nullable String language, Locale caller) {
        var locale = language == null ? caller : Locale.forLanguageTag(language);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"matrix.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(matrices.pdf(projectId, locale));
    }
}
