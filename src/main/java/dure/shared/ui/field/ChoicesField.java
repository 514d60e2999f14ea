package dure.shared.ui.field;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** Chooses several of a list; what is told to screen readers is told in the reader's language. */
public class ChoicesField<T> extends MultiSelectComboBox<T> {

    public ChoicesField() {
        this("");
    }

    public ChoicesField(String label) {
        super(label);
        setI18n(new MultiSelectComboBoxI18n()
                .setCleared(getTranslation("ui.tags.cleared"))
                .setFocused(getTranslation("ui.tags.focused"))
                .setSelected(getTranslation("ui.tags.selected"))
                .setDeselected(getTranslation("ui.tags.deselected"))
                .setTotal(getTranslation("ui.tags.total", "{count}")));
    }
}
