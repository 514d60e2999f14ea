package dure.template.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dure.template.ClauseText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** How a draft looks: as the document in one language with blanks, or both languages paragraph by paragraph. */
@StyleSheet("context://styles/document.css")
class TextPreview extends Div {

    private final transient Function<Locale, Optional<String>> html;
    private final transient Supplier<List<ClauseText>> clauses;
    private final Select<String> view = new Select<>();
    private final Div paper = new Div();

    TextPreview(Function<Locale, Optional<String>> html, Supplier<List<ClauseText>> clauses) {
        this.html = html;
        this.clauses = clauses;
        view.setLabel(getTranslation("template.preview"));
        view.setItems("ko", "en", "both");
        view.setItemLabelGenerator(code -> getTranslation("template.preview." + code));
        view.setValue(getLocale().getLanguage().equals("ko") ? "ko" : "en");
        view.addValueChangeListener(change -> refresh());
        paper.addClassName("editor-paper");
        paper.getElement().setAttribute("tabindex", "0");
        paper.getElement().setAttribute("role", "region");
        paper.getElement().setAttribute("aria-label", getTranslation("template.preview"));
        add(view, paper);
    }

    void refresh() {
        paper.removeAll();
        if (view.getValue().equals("both")) {
            clauses.get().forEach(clause -> paper.add(new ClauseReading(clause, getLocale())));
            return;
        }
        html.apply(Locale.of(view.getValue())).ifPresentOrElse(this::show, this::showNothing);
    }

    /** The document engine has made and escaped it. */
    private void show(String document) {
        var text = new Div();
        text.getElement().setProperty("innerHTML", document);
        paper.add(text);
    }

    private void showNothing() {
        paper.add(new Paragraph(getTranslation("template.preview.unreadable")));
    }
}
