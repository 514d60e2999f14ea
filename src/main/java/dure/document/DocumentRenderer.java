package dure.document;

import dure.document.pdf.PdfFile;
import dure.document.typeset.Page;
import dure.document.typeset.Typefaces;
import dure.document.typeset.Typesetter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Renders a document: the same model as an archived, tagged PDF and as HTML for the screen. */
@Component
public class DocumentRenderer {

    /** The document as PDF/A-3a and PDF/UA-1; the same document gives the same bytes. */
    public byte[] pdf(Document document) {
        return PdfFile.of(document, set(document));
    }

    /** The document as one escaped HTML element for the preview. */
    public String html(Document document) {
        return new HtmlText(document).element();
    }

    /** Refuses, by name, the characters no shipped font prints. */
    public void requirePrintable(Document document) {
        set(document);
    }

    /** How many pages the PDF has. */
    public int pages(Document document) {
        return set(document).size();
    }

    private static List<Page> set(Document document) {
        return Typesetter.pages(document, Typefaces.shipped());
    }
}
