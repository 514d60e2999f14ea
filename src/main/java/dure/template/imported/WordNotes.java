package dure.template.imported;

import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Element;

/** What stands beside a Word text: footnotes, comments, headers and footers. */
final class WordNotes {

    private final XWPFDocument document;

    WordNotes(XWPFDocument document) {
        this.document = document;
    }

    String note(Element reference) {
        String id = WordXml.attribute(reference, "id");
        if (id == null || !id.matches("\\d{1,9}")) {
            return "";
        }
        int number = Integer.parseInt(id);
        XWPFAbstractFootnoteEndnote note = WordXml.is(reference, "footnoteReference")
                ? document.getFootnoteByID(number)
                : document.getEndnoteByID(number);
        return note == null
                ? ""
                : note.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining(" "));
    }

    String comment(Element reference) {
        String id = WordXml.attribute(reference, "id");
        XWPFComment comment = id == null || document.getDocComments() == null ? null : document.getCommentByID(id);
        return comment == null ? "" : comment.getText();
    }

    void tellHeadersAndFooters(Reading reading) {
        document.getHeaderList().forEach(header -> tell(header, reading));
        document.getFooterList().forEach(footer -> tell(footer, reading));
    }

    private static void tell(XWPFHeaderFooter beside, Reading reading) {
        String text =
                beside.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining(" "));
        if (!text.isBlank()) {
            reading.remark(0, text, "header-footer");
        }
    }
}
