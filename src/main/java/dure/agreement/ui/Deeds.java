package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dure.agreement.AgreementRow;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Notices;
import java.util.function.Consumer;

/** The outlines of deeds: a quiet button, a dialog with a way back, what is said when it is done. */
final class Deeds {

    private Deeds() {}

    static <T> void dialog(String key, AgreementRow row, DetailsForm<T> form, Consumer<T> act) {
        new FormDialog<>(say(key + ".title", row.number()), form, say(key + ".deed"), act)
                .wayBack(say("agreement.go-back"))
                .open();
    }

    static void open(AgreementRow draft, AgreementRow base) {
        Notices.success(say("agreement.again.done", draft.number(), base.number()));
        UI.getCurrent().navigate("agreements/" + draft.id());
    }

    static Button quiet(String key, Runnable act) {
        var button = new Button(say(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    static void done(String key, AgreementRow row, Runnable whenDone) {
        Notices.success(say(key, row.number()));
        whenDone.run();
    }

    private static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
