package dure.template.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Notices;
import dure.template.sheet.VariableSheet;
import dure.template.sheet.VariableSheets;
import java.util.Locale;
import java.util.Optional;

/** The blanks of the team's own; those of the library need no entry here. */
class VariablesEditor extends Div {

    private static final String FILE = "variables/own.yaml";

    private final DraftEditor editor;
    private final Div list = new Div();

    VariablesEditor(DraftEditor editor) {
        this.editor = editor;
        addClassNames("card", "editor-part");
        add(
                new H2(getTranslation("template.editor.variables")),
                new Paragraph(getTranslation("template.editor.variables.hint")),
                list,
                new Button(getTranslation("template.variable.add"), click -> add()));
        show();
    }

    private void show() {
        list.removeAll();
        Optional<VariableSheets> sheets = sheets();
        if (sheets.isEmpty()) {
            list.add(whole());
            return;
        }
        var items = new UnorderedList();
        items.addClassName("editor-clauses");
        sheets.get().all().forEach(variable -> items.add(row(variable)));
        list.add(items);
    }

    private ListItem row(VariableSheet variable) {
        boolean korean = getLocale().getLanguage().equals("ko");
        String label = korean ? variable.korean() : variable.english();
        var name = new Span(label + " · " + type(variable));
        name.addClassName("editor-clause-title");
        var edit = new Button(getTranslation("template.variable.edit"), click -> edit(variable));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel(edit.getText() + ": " + label);
        var remove = new Button(getTranslation("template.variable.remove"), click -> remove(variable, label));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(remove.getText() + ": " + label);
        var line = new Div(name, edit, remove);
        line.addClassName("editor-clause");
        return new ListItem(line);
    }

    private String type(VariableSheet variable) {
        return VariableForm.TYPES.contains(variable.type())
                ? getTranslation("template.type." + variable.type().toLowerCase(Locale.ROOT))
                : variable.type();
    }

    private TextArea whole() {
        var area = new TextArea(getTranslation("template.variable.whole"));
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        area.setValue(editor.draft().files().content(FILE));
        area.addValueChangeListener(
                change -> editor.change(FILE, editor.draft().files().with(FILE, change.getValue())));
        return area;
    }

    private void add() {
        sheets().ifPresent(sheets -> open(sheets.next(), "template.variable.add"));
    }

    private void edit(VariableSheet variable) {
        open(variable, "template.variable.edit");
    }

    private void open(VariableSheet variable, String title) {
        new FormDialog<>(
                        getTranslation(title),
                        new VariableForm(variable),
                        getTranslation("template.variable.save"),
                        changed -> sheets().ifPresent(sheets -> save(sheets.with(changed))))
                .open();
    }

    private void remove(VariableSheet variable, String label) {
        sheets().ifPresent(sheets -> {
            save(sheets.without(variable.name()));
            Notices.undo(getTranslation("template.variable.removed", label), editor::undo);
        });
    }

    private void save(VariableSheets sheets) {
        editor.change(null, editor.draft().files().with(FILE, sheets.yaml()));
        show();
        editor.lookAtClauses();
    }

    private Optional<VariableSheets> sheets() {
        return VariableSheets.of(FILE, editor.draft().files().content(FILE));
    }
}
