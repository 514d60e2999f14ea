package dure.responsibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import dure.responsibility.Predecessor;
import java.util.function.Consumer;

/** Asks what becomes of the present owner of a role before another one takes over. */
class HandoverDialog extends Dialog {

    private final MatrixWords words;
    private final String owner;
    private final String successor;
    private final VerticalLayout choices = new VerticalLayout();

    HandoverDialog(MatrixWords words, String role, String owner, String successor) {
        this.words = words;
        this.owner = owner;
        this.successor = successor;
        setHeaderTitle(words.text("responsibility.handover.title", role, owner));
        choices.addClassName("handover-choices");
        choices.setPadding(false);
        add(new Paragraph(words.text("responsibility.handover.text", role)), choices);
        getFooter().add(new Button(getTranslation("ui.dialog.cancel"), click -> close()));
    }

    void offer(Consumer<Predecessor> handOver) {
        choice("responsibility.handover.ends", () -> handOver.accept(Predecessor.ENDS));
        choice("responsibility.handover.becomes-backup", () -> handOver.accept(Predecessor.BECOMES_BACKUP));
    }

    void offerSuccessor(Runnable propose) {
        choice("responsibility.handover.successor", propose);
    }

    private void choice(String key, Runnable deed) {
        var button = new Button(words.text(key, owner, successor), click -> {
            close();
            deed.run();
        });
        button.addClassName("handover-choice");
        choices.add(button);
    }
}
