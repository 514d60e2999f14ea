package dure.template.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dure.template.TemplateComparison.Line;
import dure.template.TemplateComparison.Mark;
import dure.template.TemplateComparison.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of two versions: in one language the older text beside the newer one, in both languages Korean beside English with
 * the change in the text. What was taken out or put in is a {@code del} or {@code ins} and says so to those who only listen.
 */
class ComparedLine extends Div {

    ComparedLine(Line line, String language) {
        addClassNames("clause-line", "compared");
        setClassName("below", line.level() > 1);
        switch (language) {
            case "ko" -> add(side(line.ko(), "ko", Mark.INSERTED), side(line.ko(), "ko", Mark.DELETED));
            case "en" -> add(side(line.en(), "en", Mark.INSERTED), side(line.en(), "en", Mark.DELETED));
            default -> add(side(line.ko(), "ko", null), side(line.en(), "en", null));
        }
    }

    /** Without the pieces of one kind; null leaves all. */
    private Paragraph side(List<Piece> pieces, String language, @Nullable Mark without) {
        var text = new Paragraph();
        text.getElement().setAttribute("lang", language);
        for (Piece piece : pieces) {
            if (piece.mark() == Mark.SAME) {
                text.add(new Span(piece.text()));
            } else if (piece.mark() != without) {
                text.add(changed(piece));
            }
        }
        return text;
    }

    private HtmlContainer changed(Piece piece) {
        boolean inserted = piece.mark() == Mark.INSERTED;
        var said = new Span(getTranslation(inserted ? "template.compare.inserted" : "template.compare.deleted"));
        said.addClassName("only-heard");
        said.getElement().setAttribute("lang", getLocale().getLanguage());
        var container = new HtmlContainer(inserted ? "ins" : "del");
        container.add(said, new Span(piece.text()));
        return container;
    }
}
