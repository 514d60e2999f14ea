package dure.template.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dure.shared.ui.Notices;
import dure.shared.ui.field.FileUpload;
import dure.template.OwnVersionRow;
import dure.template.TemplateFileService;

/** Takes a template from a file; what is not right in it is listed in the editor. */
class ImportDialog extends Dialog {

    private static final int MOST_MEGABYTES = 5;

    ImportDialog(TemplateFileService files) {
        setHeaderTitle(getTranslation("template.import"));
        add(new Paragraph(getTranslation("template.import.hint")));
        add(new FileUpload(MOST_MEGABYTES, file -> take(files.take(file.name(), file.bytes())), ".zip"));
        getFooter().add(new Button(getTranslation("ui.dialog.cancel"), click -> close()));
    }

    private void take(OwnVersionRow draft) {
        close();
        UI.getCurrent().navigate("library/templates/" + draft.key() + "/edit");
        Notices.success(getTranslation("template.imported"));
    }
}
