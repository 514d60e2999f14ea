package dure.responsibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dure.responsibility.RoleDetails;
import java.util.List;
import java.util.function.Consumer;

/** Offers the roles that most projects need; what is ticked is created, in this order, and can be changed afterwards. */
class PresetsDialog extends Dialog {

    PresetsDialog(List<RoleDetails> presets, Consumer<List<RoleDetails>> create) {
        setHeaderTitle(getTranslation("responsibility.presets.title"));
        var choice = new CheckboxGroup<RoleDetails>(getTranslation("responsibility.presets.choice"));
        choice.setItems(presets);
        choice.setItemLabelGenerator(role -> role.essential()
                ? getTranslation("responsibility.presets.essential", role.name(), role.weeklyHours())
                : getTranslation("responsibility.presets.role", role.name(), role.weeklyHours()));
        choice.setItemHelperGenerator(RoleDetails::purpose);
        choice.select(presets);
        add(new Paragraph(getTranslation("responsibility.presets.text")), choice);
        var button = new Button(getTranslation("responsibility.presets.create"), click -> {
            close();
            create.accept(presets.stream().filter(choice.getValue()::contains).toList());
        });
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.dialog.cancel"), click -> close()), button);
    }
}
