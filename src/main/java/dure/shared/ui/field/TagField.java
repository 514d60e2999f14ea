package dure.shared.ui.field;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A list of short words, such as skills or wishes: choose suggested ones or type new ones, each ended with Enter. */
public class TagField extends CustomField<List<String>> {

    private final ChoicesField<String> words = new ChoicesField<>();
    private final Set<String> suggestions = new LinkedHashSet<>();

    public TagField(String label) {
        super(List.of());
        setLabel(label);
        words.setAllowCustomValue(true);
        words.setClearButtonVisible(true);
        words.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        words.addCustomValueSetListener(event -> addWord(event.getDetail()));
        words.setAriaLabel(label);
        words.setWidthFull();
        addClassName("tag-field");
        add(words);
    }

    /** Words offered for choosing. */
    public void suggest(Collection<String> offered) {
        suggestions.addAll(offered);
        words.setItems(suggestions);
    }

    private void addWord(String typed) {
        String word = typed.strip();
        if (!word.isEmpty()) {
            Set<String> now = new LinkedHashSet<>(words.getValue());
            now.add(word);
            show(now);
            updateValue();
        }
    }

    private void show(Collection<String> chosen) {
        suggestions.addAll(chosen);
        words.setItems(suggestions);
        words.setValue(new LinkedHashSet<>(chosen));
    }

    @Override
    protected List<String> generateModelValue() {
        return List.copyOf(words.getValue());
    }

    @Override
    protected void setPresentationValue(List<String> value) {
        show(value);
    }
}
