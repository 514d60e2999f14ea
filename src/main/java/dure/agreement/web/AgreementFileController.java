package dure.agreement.web;

import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import dure.agreement.PaperSignatureDetails;
import dure.agreement.PaperSignatureRow;
import dure.agreement.PaperSignatureService;
import dure.shared.InvalidInput;
import dure.shared.web.SentVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The documents of an agreement, and the scans of its signatures in ink. */
@RestController
@RequestMapping("/api/v1/agreements/{id}")
class AgreementFileController {

    private final AgreementReader reader;
    private final PaperSignatureService papers;
    private final AgreementService agreements;

    AgreementFileController(AgreementReader reader, PaperSignatureService papers, AgreementService agreements) {
        this.agreements = agreements;
        this.reader = reader;
        this.papers = papers;
    }

    /** In the binding language when none is named; the other one is marked as a translation. */
    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @RequestParam(required = false) @Nullable String language) {
        return FileAnswer.saved(reader.pdf(id, language(id, language)));
    }

    @GetMapping("/document.html")
    ResponseEntity<byte[]> html(@PathVariable String id, @RequestParam(required = false) @Nullable String language) {
        String html = reader.html(id, language(id, language));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/paper-signatures")
    PaperSignatureRow upload(
            @PathVariable String id,
            @RequestParam @Nullable MultipartFile scan,
            @RequestParam(name = "collaboratorIds", required = false) @Nullable List<String> collaboratorIds,
            @RequestParam(name = "collaboratorIds[]", required = false) @Nullable List<String> alsoNamed,
            @RequestParam LocalDate signedOn)
            throws IOException {
        if (scan == null || scan.isEmpty()) {
            throw InvalidInput.of("/scan", "agreement.paper.empty");
        }
        List<String> people = collaboratorIds != null ? collaboratorIds : alsoNamed;
        var details = new PaperSignatureDetails(people == null ? List.of() : people, signedOn);
        return papers.upload(id, details, scan.getBytes());
    }

    @GetMapping("/paper-signatures/{number}/scan")
    ResponseEntity<byte[]> scan(@PathVariable String id, @PathVariable int number) {
        return FileAnswer.saved(papers.scan(id, number));
    }

    /** {@code If-Match} is the version of the agreement. */
    @PostMapping("/paper-signatures/{number}/attest")
    AgreementRow attest(
            @PathVariable String id,
            @PathVariable int number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return agreements.ifUnchanged(id, SentVersion.ifNamed(ifMatch), () -> papers.attest(id, number));
    }

    /** {@code If-Match} is the version of the agreement. */
    @PostMapping("/paper-signatures/{number}/withdraw")
    PaperSignatureRow withdraw(
            @PathVariable String id,
            @PathVariable int number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return agreements.ifUnchanged(id, SentVersion.ifNamed(ifMatch), () -> papers.withdraw(id, number));
    }

    private Locale language(String id, @Nullable String asked) {
        String language = asked == null ? reader.find(id).language() : asked;
        if (!language.equals("ko") && !language.equals("en")) {
            throw InvalidInput.of("/language", "agreement.language");
        }
        return Locale.of(language);
    }
}
