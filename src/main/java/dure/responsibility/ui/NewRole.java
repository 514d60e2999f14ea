package dure.responsibility.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dure.shared.InvalidInput;
import dure.shared.ui.Shortcut;
import java.util.function.Consumer;

/** Adds roles as fast as their names are typed: name, Enter, next name. */
class NewRole extends Div {

    private final TextField name = new TextField();
    private final transient Consumer<String> create;

    NewRole(Consumer<String> create) {
        this.create = create;
        addClassName("new-role");
        name.setAriaLabel(getTranslation("responsibility.new"));
        name.setPlaceholder(getTranslation("responsibility.new.hint"));
        name.setValueChangeMode(ValueChangeMode.EAGER); // else Enter may come before the last letters
        name.addKeyDownListener(Key.ENTER, enter -> add());
        Shortcut.NEW.of(name);
        add(name, new Button(getTranslation("responsibility.new"), VaadinIcon.PLUS.create(), click -> add()));
    }

    private void add() {
        if (name.getValue().isBlank()) {
            name.focus();
            return;
        }
        name.setInvalid(false);
        try {
            create.accept(name.getValue());
            name.clear();
        } catch (InvalidInput refused) {
            name.setErrorMessage(getTranslation(
                    refused.errors().getFirst().messageKey(),
                    refused.errors().getFirst().args().toArray()));
            name.setInvalid(true);
        }
        name.focus();
    }
}
