package dure.template.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dure.template.sheet.RoleSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who takes part: for each role its word in both languages, how many, and whether they sign. */
class RolesEditor extends Div {

    private final DraftEditor editor;
    private final Div rows = new Div();

    RolesEditor(DraftEditor editor) {
        this.editor = editor;
        addClassNames("card", "editor-part");
        add(
                new H2(getTranslation("template.editor.roles")),
                rows,
                new Button(getTranslation("template.role.add"), click -> add()));
        show();
    }

    private void show() {
        rows.removeAll();
        List<RoleSheet> roles = editor.draft().sheet().roles();
        for (int i = 0; i < roles.size(); i++) {
            rows.add(row(roles, i));
        }
    }

    private Div row(List<RoleSheet> roles, int index) {
        RoleSheet role = roles.get(index);
        var key = text("template.role.key", role.key());
        var korean = text("template.role.ko", role.korean());
        var english = text("template.role.en", role.english());
        var min = number("template.role.min", role.min());
        var max = number("template.role.max", role.max());
        var signs = new Checkbox(getTranslation("template.role.signs"), role.signs());
        var personal = new Checkbox(getTranslation("template.role.personal"), role.personal());
        Runnable save = () -> save(
                index,
                new RoleSheet(
                        key.getValue().toUpperCase(Locale.ROOT),
                        korean.getValue(),
                        english.getValue(),
                        String.valueOf(min.getValue()),
                        String.valueOf(max.getValue()),
                        signs.getValue(),
                        personal.getValue()));
        List.of(key, korean, english).forEach(field -> field.addValueChangeListener(change -> save.run()));
        List.of(min, max).forEach(field -> field.addValueChangeListener(change -> save.run()));
        List.of(signs, personal).forEach(tick -> tick.addValueChangeListener(change -> save.run()));
        var remove = new Button(getTranslation("template.role.remove"), click -> remove(index));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setEnabled(roles.size() > 1);
        var row = new Div(korean, english, key, min, max, signs, personal, remove);
        row.addClassName("editor-row");
        return row;
    }

    private void save(int index, RoleSheet role) {
        var roles = new ArrayList<>(editor.draft().sheet().roles());
        roles.set(index, role);
        editor.change("role" + index, editor.draft().sheet().withRoles(roles));
    }

    private void add() {
        var roles = new ArrayList<>(editor.draft().sheet().roles());
        roles.add(new RoleSheet(
                "ROLE_" + (roles.size() + 1), getTranslation("template.role.new"), "Party", "1", "1", true, true));
        editor.step(editor.draft().sheet().withRoles(roles));
        show();
    }

    private void remove(int index) {
        var roles = new ArrayList<>(editor.draft().sheet().roles());
        roles.remove(index);
        editor.changeWithUndo(editor.draft().sheet().withRoles(roles), getTranslation("template.role.removed"));
        show();
    }

    private TextField text(String label, String value) {
        var field = new TextField(getTranslation(label));
        field.setValue(value);
        return field;
    }

    private IntegerField number(String label, String value) {
        var field = new IntegerField(getTranslation(label));
        field.setMin(0);
        field.setMax(20);
        if (value.matches("[0-9]{1,3}")) {
            field.setValue(Integer.valueOf(value));
        }
        return field;
    }
}
