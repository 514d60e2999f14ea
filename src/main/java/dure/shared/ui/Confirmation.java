package dure.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** A question before something that cannot simply be taken back; it names the consequence and the deed, never "OK". */
public final class Confirmation {

    private Confirmation() {}

    /** Asks before an ordinary deed. */
    public static void ask(String question, String consequence, String deed, Runnable whenConfirmed) {
        dialog(question, consequence, deed, whenConfirmed).open();
    }

    /** Asks before a deed that takes something away; the button says so in its look as well. */
    public static void askDangerous(String question, String consequence, String deed, Runnable whenConfirmed) {
        var dialog = dialog(question, consequence, deed, whenConfirmed);
        dialog.setConfirmButtonTheme("primary error");
        dialog.open();
    }

    private static ConfirmDialog dialog(String question, String consequence, String deed, Runnable whenConfirmed) {
        var dialog = new ConfirmDialog(question, consequence, deed, confirmed -> whenConfirmed.run());
        dialog.setCancelable(true);
        dialog.setCancelText(UI.getCurrent().getTranslation("ui.dialog.cancel"));
        return dialog;
    }
}
