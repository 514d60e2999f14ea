package dure.template.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dure.template.ClauseText;
import dure.template.Placeholder;
import dure.template.sheet.TemplateSheet;
import dure.template.text.Clause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The clauses in their order: put in from the library, written anew, moved, taken out, opened to be edited. */
class ClauseListEditor extends Div {

    private final DraftEditor editor;
    private final Supplier<List<Placeholder>> placeholders;
    private final List<ClauseText> library;
    private final OrderedList list = new OrderedList();
    private final ComboBox<ClauseText> choice = new ComboBox<>();
    private String open = "";

    ClauseListEditor(DraftEditor editor, List<ClauseText> library, Supplier<List<Placeholder>> placeholders) {
        this.editor = editor;
        this.library = library;
        this.placeholders = placeholders;
        addClassNames("card", "editor-part");
        list.addClassName("editor-clauses");
        choice.setLabel(getTranslation("template.clause.put-in"));
        choice.setPlaceholder(getTranslation("template.clause.search"));
        choice.setItems(
                (clause, typed) -> (clause.title() + " " + clause.summary())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(typed.toLowerCase(java.util.Locale.ROOT)),
                library);
        choice.setItemLabelGenerator(clause -> clause.title().in(getLocale())
                + (clause.version() == 1 ? "" : " " + getTranslation("template.state.version", clause.version())));
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                putIn(change.getValue());
            }
        });
        var adding = new Div(choice, new Button(getTranslation("template.clause.new"), click -> writeNew()));
        adding.addClassName("editor-row");
        add(
                new H2(getTranslation("template.editor.clauses")),
                new Paragraph(getTranslation("template.editor.clauses.hint")),
                list,
                adding);
        show();
    }

    /** Opens a clause of the team's own; others are only pointed at. */
    void open(String reference) {
        open = reference;
        show();
    }

    void show() {
        list.removeAll();
        Map<String, String> titles = titles();
        List<String> clauses = editor.draft().sheet().texts("clauses");
        for (int i = 0; i < clauses.size(); i++) {
            list.add(row(clauses, i, titles.getOrDefault(clauses.get(i), clauses.get(i))));
        }
    }

    private ListItem row(List<String> clauses, int index, String title) {
        String reference = clauses.get(index);
        boolean own = reference.startsWith(Clause.OWN);
        var name = new Span(title);
        name.addClassName("editor-clause-title");
        var up = icon(VaadinIcon.ARROW_UP, "template.clause.up", title, () -> move(index, -1));
        up.setEnabled(index > 0);
        var down = icon(VaadinIcon.ARROW_DOWN, "template.clause.down", title, () -> move(index, 1));
        down.setEnabled(index < clauses.size() - 1);
        var edit = new Button(
                getTranslation(
                        reference.equals(open)
                                ? "template.clause.close"
                                : own ? "template.clause.edit" : "template.clause.rewrite"),
                click -> edit(reference, index));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel(edit.getText() + ": " + title);
        var line = new Div(
                name,
                edit,
                up,
                down,
                icon(VaadinIcon.CLOSE_SMALL, "template.clause.remove", title, () -> remove(index, title)));
        line.addClassName("editor-clause");
        var item = new ListItem(line);
        if (own && reference.equals(open)) {
            item.add(new ClauseEditor(editor, reference, placeholders));
        }
        return item;
    }

    private Map<String, String> titles() {
        var titles = new HashMap<String, String>();
        library.forEach(clause -> titles.put(clause.reference(), clause.title().in(getLocale())));
        editor.clauses()
                .forEach(clause -> titles.put(clause.reference(), clause.title().in(getLocale())));
        return titles;
    }

    private void edit(String reference, int index) {
        if (reference.startsWith(Clause.OWN)) {
            open = reference.equals(open) ? "" : reference;
        } else {
            open = editor.rewrite(reference, index);
        }
        show();
    }

    private void putIn(ClauseText clause) {
        choice.clear();
        var clauses = new ArrayList<>(editor.draft().sheet().texts("clauses"));
        clauses.add(clause.reference());
        save(clauses);
    }

    private void writeNew() {
        open = editor.writeNew();
        show();
    }

    private void move(int index, int step) {
        var clauses = new ArrayList<>(editor.draft().sheet().texts("clauses"));
        Collections.swap(clauses, index, index + step);
        save(clauses);
    }

    private void remove(int index, String title) {
        var clauses = new ArrayList<>(editor.draft().sheet().texts("clauses"));
        clauses.remove(index);
        TemplateSheet changed = editor.draft().sheet().with("clauses", clauses);
        editor.changeWithUndo(changed, getTranslation("template.clause.removed", title));
        show();
    }

    private void save(List<String> clauses) {
        editor.step(editor.draft().sheet().with("clauses", clauses));
        show();
    }

    private Button icon(VaadinIcon icon, String key, String title, Runnable deed) {
        var button = new Button(icon.create(), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key, title));
        return button;
    }
}
