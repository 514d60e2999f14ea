package dure.template.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dure.shared.InvalidInput;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.LinesField;
import dure.template.sheet.VariableSheet;
import java.util.List;
import java.util.Locale;

/** One blank of the team's own: what is asked for, in which form, and what can be chosen. */
class VariableForm extends DetailsForm<VariableSheet> {

    static final List<String> TYPES = List.of(
            "TEXT",
            "PARAGRAPH",
            "DATE",
            "PERIOD",
            "NUMBER",
            "MONEY",
            "PERCENT",
            "CHOICE",
            "CHOICES",
            "LIST",
            "PERSON",
            "PARTY",
            "BUSINESS_NUMBER");
    private static final List<String> GROUPS = List.of("PARTIES", "WORK", "TERM", "RIGHTS", "MONEY", "SPECIAL");

    private final VariableSheet before;
    private final TextField korean = new TextField();
    private final TextField english = new TextField();
    private final Select<String> type = new Select<>();
    private final Select<String> group = new Select<>();
    private final Checkbox required = new Checkbox();
    private final LinesField koreanChoices = new LinesField(getTranslation("template.variable.choices.ko"));
    private final LinesField englishChoices = new LinesField(getTranslation("template.variable.choices.en"));

    VariableForm(VariableSheet before) {
        this.before = before;
        korean.setLabel(getTranslation("template.variable.label.ko"));
        korean.setValue(before.korean());
        english.setLabel(getTranslation("template.variable.label.en"));
        english.setValue(before.english());
        required(field("/korean", korean));
        required(field("/english", english));
        choose(type, "template.variable.type", TYPES, "template.type.", before.type());
        field("/type", type);
        choose(group, "template.variable.group", GROUPS, "template.group.", before.group());
        field("/group", group);
        required.setLabel(getTranslation("template.variable.required"));
        required.setValue(before.required());
        wide(required);
        koreanChoices.setValue(before.koreanChoices());
        englishChoices.setValue(before.englishChoices());
        field("/koreanChoices", koreanChoices);
        field("/englishChoices", englishChoices);
        type.addValueChangeListener(change -> showChoices());
        showChoices();
    }

    @Override
    protected VariableSheet details() {
        List<String> ko = chooses() ? koreanChoices.getValue() : List.of();
        List<String> en = chooses() ? englishChoices.getValue() : List.of();
        if (chooses() && ko.isEmpty()) {
            throw InvalidInput.of("/koreanChoices", "ui.field.required");
        }
        if (ko.size() != en.size()) {
            throw InvalidInput.of("/englishChoices", "template.variable.choices.same");
        }
        return before.with(
                korean.getValue(), english.getValue(), type.getValue(), group.getValue(), required.getValue(), ko, en);
    }

    private boolean chooses() {
        return type.getValue().startsWith("CHOICE");
    }

    private void showChoices() {
        koreanChoices.setVisible(chooses());
        englishChoices.setVisible(chooses());
    }

    private void choose(Select<String> select, String label, List<String> items, String words, String value) {
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> getTranslation(words + item.toLowerCase(Locale.ROOT)));
        select.setValue(items.contains(value) ? value : items.getFirst());
    }
}
