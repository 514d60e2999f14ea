package dure.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A button that opens a file of this application, usually a PDF, in the browser's print dialog. */
@JsModule("context://components/print-file.js")
public class PrintButton extends Button {

    /** {@code url} is a path of this application that answers the file to a signed-in browser; the REST interface does not, it takes no session. */
    public PrintButton(String label, String url) {
        super(label, VaadinIcon.PRINT.create());
        getElement().setAttribute("data-print", url);
    }
}
