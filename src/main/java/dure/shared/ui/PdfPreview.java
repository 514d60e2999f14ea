package dure.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;

/** A PDF of this application: shown in the page, opened in its own tab, or printed with one click. */
public class PdfPreview extends Div {

    /** {@code url} is a path of this application that answers a PDF to a signed-in browser; {@code title} says what it is. */
    public PdfPreview(String url, String title) {
        addClassName("pdf-preview");
        var open = new Anchor(url, getTranslation("ui.pdf.open"), AnchorTarget.BLANK);
        open.setRouterIgnore(true);
        open.addClassName("button-link");
        var tools = new Div(new PrintButton(getTranslation("ui.pdf.print"), url), open);
        tools.addClassName("pdf-tools");
        add(tools, new FileFrame(url, title));
    }

    /** The file in the page; see {@code components/print-file.js}. */
    @Tag("dure-file")
    @JsModule("context://components/print-file.js")
    private static final class FileFrame extends Component {
        FileFrame(String url, String title) {
            getElement().setAttribute("label", title);
            getElement().setAttribute("src", url);
        }
    }
}
