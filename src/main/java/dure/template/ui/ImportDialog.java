package dure.template.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dure.shared.ui.Notices;
import dure.shared.ui.field.FileUpload;
import dure.template.TakenTemplate;
import dure.template.TemplateFileService;

/** Takes a template from a file; what is not right in it is listed in the editor, what was not understood beside it. */
class ImportDialog extends Dialog {

    private static final int MOST_MEGABYTES = 10;

    ImportDialog(TemplateFileService files) {
        setHeaderTitle(getTranslation("template.import"));
        add(new Paragraph(getTranslation("template.import.hint")));
        add(new FileUpload(
                MOST_MEGABYTES, file -> take(files.take(file.name(), file.bytes())), ".zip", ".md", ".txt", ".docx"));
        getFooter().add(new Button(getTranslation("ui.dialog.cancel"), click -> close()));
    }

    private void take(TakenTemplate taken) {
        close();
        UI.getCurrent().navigate("library/templates/" + taken.draft().key() + "/edit");
        Notices.success(getTranslation("template.imported"));
        if (!taken.notes().isEmpty()) {
            notes(taken).open();
        }
    }

    /** Stays open beside the editor until it is closed. */
    private Dialog notes(TakenTemplate taken) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(
                getTranslation("template.import.notes", taken.notes().size()));
        dialog.setModality(com.vaadin.flow.component.ModalityMode.MODELESS);
        dialog.setDraggable(true);
        dialog.setResizable(true);
        var list = new UnorderedList();
        for (TakenTemplate.Note note : taken.notes()) {
            String what = note.what().in(getLocale());
            String place = note.place() == 0 ? what : getTranslation("template.import.note", note.place(), what);
            list.add(new ListItem(note.words().isEmpty() ? place : place + " — " + note.words()));
        }
        dialog.add(list);
        dialog.getFooter().add(new Button(getTranslation("template.import.notes.close"), click -> dialog.close()));
        return dialog;
    }
}
