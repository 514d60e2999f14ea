package dure.agreement.web;

import dure.agreement.AgreementReader;
import dure.agreement.PaperSignatureService;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files that the screens open and print, for the person who is signed in there; our own PDF opens, what was uploaded is saved. */
@RestController
@RequestMapping("/files/agreements/{id}")
class AgreementPageFiles {

    private final AgreementReader reader;
    private final PaperSignatureService papers;

    AgreementPageFiles(AgreementReader reader, PaperSignatureService papers) {
        this.reader = reader;
        this.papers = papers;
    }

    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @RequestParam(required = false) @Nullable String language) {
        String shown = language == null ? reader.find(id).language() : language;
        return FileAnswer.opened(reader.pdf(id, Locale.of(shown)));
    }

    @GetMapping("/scans/{number}")
    ResponseEntity<byte[]> scan(@PathVariable String id, @PathVariable int number) {
        return FileAnswer.saved(papers.scan(id, number));
    }
}
