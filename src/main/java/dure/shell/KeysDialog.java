package dure.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Shows what single keys do, and turns them off for this browser. */
class KeysDialog extends Dialog {

    KeysDialog() {
        setHeaderTitle(getTranslation("shell.keys"));
        var list = new DescriptionList();
        list.addClassName("keys");
        add(list, "/", "shell.keys.search");
        add(list, "n", "shell.keys.new");
        add(list, "?", "shell.keys.keys");
        add(list, "Enter", "shell.keys.open");
        add(list, "Ctrl + Enter", "shell.keys.save");
        add(list, "Esc", "shell.keys.close");
        add(list, offSwitch());
        getFooter().add(new Button(getTranslation("shell.keys.done"), click -> close()));
    }

    private void add(DescriptionList list, String key, String meaning) {
        var cap = new Span(key);
        cap.addClassName("key");
        list.add(new DescriptionList.Term(cap), new DescriptionList.Description(getTranslation(meaning)));
    }

    private Checkbox offSwitch() {
        var on = new Checkbox(getTranslation("shell.keys.on"), true);
        on.getElement()
                .executeJs("return localStorage.getItem('dure-keys') !== 'off'")
                .then(Boolean.class, on::setValue);
        on.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                on.getElement().executeJs("localStorage.setItem('dure-keys', $0)", event.getValue() ? "on" : "off");
            }
        });
        return on;
    }
}
