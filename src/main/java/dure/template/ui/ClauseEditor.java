package dure.template.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dure.shared.Bilingual;
import dure.template.Placeholder;
import dure.template.sheet.ClauseSheet;
import dure.template.sheet.TemplateSheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One clause of the team's own: title, summary and text in both languages; a file of another form as it is. */
class ClauseEditor extends Div {

    private final DraftEditor editor;
    private final String file;

    ClauseEditor(DraftEditor editor, String reference, Supplier<List<Placeholder>> placeholders) {
        this.editor = editor;
        file = "clauses/" + reference + ".md";
        addClassName("clause-editor");
        Optional<ClauseSheet> sheet = sheet();
        if (sheet.isPresent()) {
            fields(reference, sheet.get(), placeholders);
        } else {
            whole();
        }
    }

    private void fields(String reference, ClauseSheet sheet, Supplier<List<Placeholder>> placeholders) {
        add(new Paragraph(getTranslation("template.clause.form")));
        add(both(sheet, "title"), both(sheet, "summary"));
        add(new PairField(
                getTranslation("template.field.text"),
                sheet.korean(),
                sheet.english(),
                placeholders,
                (korean, english) -> change("text", clause -> clause.withTexts(korean, english))));
        String current = sheet.condition();
        add(new ConditionEditor(
                editor.conditions(current),
                current,
                written -> change("condition", clause -> clause.withCondition(written))));
        grants(reference);
    }

    /** What follows from the text is written as data by whoever writes the file; here it is only said. */
    private void grants(String reference) {
        List<Bilingual> grants = editor.clauses().stream()
                .filter(clause -> clause.reference().equals(reference))
                .flatMap(clause -> clause.grants().stream())
                .toList();
        grants.forEach(grant -> add(new Paragraph(grant.in(getLocale()))));
        add(new Paragraph(
                getTranslation(grants.isEmpty() ? "template.clause.grants.none" : "template.clause.grants.in-file")));
    }

    private PairField both(ClauseSheet sheet, String name) {
        return new PairField(
                getTranslation("template.clause.field." + name),
                sheet.text(name, "ko"),
                sheet.text(name, "en"),
                List::of,
                (korean, english) -> change(name, clause -> clause.with(name, TemplateSheet.both(korean, english))));
    }

    private void whole() {
        var area = new TextArea(getTranslation("template.clause.whole"));
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        area.setValue(editor.draft().files().content(file));
        area.addValueChangeListener(
                change -> editor.change(file, editor.draft().files().with(file, change.getValue())));
        add(area);
    }

    private void change(String part, UnaryOperator<ClauseSheet> changed) {
        sheet().ifPresent(sheet -> editor.change(
                file + part,
                editor.draft().files().with(file, changed.apply(sheet).content())));
    }

    private Optional<ClauseSheet> sheet() {
        return ClauseSheet.of(file, editor.draft().files().content(file));
    }
}
