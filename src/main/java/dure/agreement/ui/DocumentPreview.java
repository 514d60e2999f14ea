package dure.agreement.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import dure.agreement.AgreementRow;
import dure.shared.ui.PageTabs;
import dure.shared.ui.PdfPreview;

/** The text of an agreement: as real text, and as the PDF behind a tab. */
@StyleSheet("context://styles/document.css")
class DocumentPreview extends Div {

    private final Div paper = new Div();

    DocumentPreview(AgreementRow agreement, String html) {
        addClassName("agreement-document");
        paper.addClassName("agreement-paper");
        paper.getElement().setAttribute("tabindex", "0");
        paper.getElement().setAttribute("role", "region");
        paper.getElement().setAttribute("aria-label", getTranslation("agreement.document.text"));
        show(html);
        var tabs = new PageTabs();
        tabs.add(getTranslation("agreement.document.text"), () -> paper);
        tabs.add(getTranslation("agreement.document.pdf"), () -> new PdfPreview(pdf(agreement), agreement.number()));
        add(tabs);
    }

    /** Where the PDF is; the address stands for the saved state. */
    static String pdf(AgreementRow agreement) {
        return "files/agreements/" + agreement.id() + "/document.pdf";
    }

    static String translation(AgreementRow agreement) {
        return pdf(agreement) + "?language=" + (agreement.language().equals("ko") ? "en" : "ko");
    }

    /** Shows a text that the document engine has made and escaped. */
    final void show(String html) {
        paper.getElement().setProperty("innerHTML", html);
    }
}
