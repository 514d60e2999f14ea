package dure.agreement;

import dure.document.Document;
import dure.document.DocumentRenderer;
import dure.document.DocumentStore;
import dure.shared.Sha256;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Turns a text into a PDF or HTML, and keeps what must stay. */
@Component
class Printing {

    static final String PDF = "application/pdf";
    static final String HTML = "text/html";
    static final String JSON = "application/json";

    private final DocumentRenderer renderer;
    private final DocumentStore store;

    Printing(DocumentRenderer renderer, DocumentStore store) {
        this.renderer = renderer;
        this.store = store;
    }

    byte[] pdf(Document document) {
        return renderer.pdf(document);
    }

    String html(Document document) {
        return renderer.html(document);
    }

    String keepPdf(Document document) {
        return keep(pdf(document), PDF);
    }

    String keepHtml(Document document) {
        return keep(html(document).getBytes(StandardCharsets.UTF_8), HTML);
    }

    /** Stores a file and answers its SHA-256. */
    String keep(byte[] bytes, String mediaType) {
        return store.store(bytes, mediaType).sha256().hex();
    }

    byte[] kept(String sha256) {
        return store.read(new Sha256(sha256));
    }
}
