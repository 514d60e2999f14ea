package dure.template.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dure.template.Placeholder;
import dure.template.sheet.TemplateSheet;
import java.util.List;
import java.util.function.Supplier;

/** What stands around the clauses: name, summary, and the sentences before and after them. */
class FrameEditor extends Div {

    private final DraftEditor editor;
    private final PairField first;

    FrameEditor(DraftEditor editor, Supplier<List<Placeholder>> placeholders) {
        this.editor = editor;
        addClassNames("card", "editor-part");
        first = pair("title", List::of);
        add(
                new H2(getTranslation("template.editor.frame")),
                first,
                pair("summary", List::of),
                pair("preamble", placeholders),
                pair("closing", placeholders));
    }

    void focus() {
        first.focus();
    }

    private PairField pair(String name, Supplier<List<Placeholder>> placeholders) {
        TemplateSheet sheet = editor.draft().sheet();
        return new PairField(
                getTranslation("template.field." + name),
                sheet.text(name, "ko"),
                sheet.text(name, "en"),
                placeholders,
                (korean, english) ->
                        editor.change(name, editor.draft().sheet().with(name, TemplateSheet.both(korean, english))));
    }
}
