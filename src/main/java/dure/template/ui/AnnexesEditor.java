package dure.template.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dure.template.AnnexChoice;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which annexes are printed after the articles; one that a clause speaks of always is. */
class AnnexesEditor extends Div {

    private final DraftEditor editor;
    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> entries = new LinkedHashMap<>();

    AnnexesEditor(DraftEditor editor) {
        this.editor = editor;
        addClassNames("card", "editor-part");
        add(
                new H2(getTranslation("template.editor.annexes")),
                new Paragraph(getTranslation("template.editor.annexes.hint")));
        show();
    }

    /** The boxes stay, so that nobody loses their place among them. */
    void show() {
        boxes.values().forEach(box -> box.setValue(false));
        for (AnnexChoice annex : editor.annexes()) {
            entries.put(annex.name(), annex.entry());
            Checkbox box = boxes.computeIfAbsent(annex.name(), name -> box());
            box.setLabel(annex.title().in(getLocale()));
            box.setValue(annex.printed());
            box.setEnabled(!annex.needed());
        }
    }

    private Checkbox box() {
        var box = new Checkbox();
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        add(box);
        return box;
    }

    private void save() {
        editor.step(editor.draft()
                .sheet()
                .with(
                        "annexes",
                        entries.entrySet().stream()
                                .filter(entry -> isTicked(entry.getKey()))
                                .map(Map.Entry::getValue)
                                .toList()));
    }

    private boolean isTicked(String name) {
        var box = boxes.get(name);
        return box != null && box.getValue();
    }
}
