package dure.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** A question before something that cannot simply be taken back; it names the consequence and the deed, never "OK". */
public final class Confirmation {

    private Confirmation() {}

    /** Asks before an ordinary deed. */
    public static void ask(String question, String consequence, String deed, Runnable whenConfirmed) {
        var dialog = new ConfirmDialog(question, consequence, deed, confirmed -> whenConfirmed.run());
        dialog.setCancelable(true);
        dialog.setCancelText(text("ui.dialog.cancel"));
        dialog.open();
    }

    /** Asks before a deed that takes something away; the button says so in its look as well. */
    public static void askDangerous(String question, String consequence, String deed, Runnable whenConfirmed) {
        askDangerous(question, consequence, deed, whenConfirmed, text("ui.dialog.back"), () -> {});
    }

    /** Asks before what was entered is thrown away. */
    public static void askToDiscard(Runnable whenDiscarded, Runnable whenKept) {
        askDangerous(
                text("ui.dialog.discard"),
                text("ui.dialog.discard.consequence"),
                text("ui.dialog.discard.deed"),
                whenDiscarded,
                text("ui.dialog.keep"),
                whenKept);
    }

    /**
     * The dialog puts the focus on its confirming button, and Enter pressed once too often must destroy nothing: so the safe
     * way is what is confirmed here, and the deed is the other button.
     */
    private static void askDangerous(
            String question, String consequence, String deed, Runnable whenDone, String safeWay, Runnable whenKept) {
        var dialog = new ConfirmDialog(question, consequence, safeWay, kept -> whenKept.run());
        dialog.setRejectable(true);
        dialog.setRejectText(deed);
        dialog.setRejectButtonTheme("error");
        dialog.addRejectListener(rejected -> whenDone.run());
        dialog.addCancelListener(escape -> whenKept.run());
        dialog.open();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
