package dure.responsibility.ui;

import com.vaadin.flow.component.html.Span;
import dure.responsibility.AssignmentPart;

/** How a part or a wish reads in the matrix: a symbol and its word, {@code ● 담당}. */
class PartSign extends Span {

    private PartSign(String symbol, String word, String className) {
        addClassNames("part-sign", className);
        var shape = new Span(symbol);
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(word));
    }

    static PartSign of(AssignmentPart part, String word) {
        return switch (part) {
            case OWNER -> new PartSign("●", word, "part-owner");
            case BACKUP -> new PartSign("○", word, "part-backup");
            case CONTRIBUTOR -> new PartSign("+", word, "part-contributor");
        };
    }

    static PartSign wish(String word) {
        return new PartSign("♡", word, "part-wish");
    }

    static PartSign successor(String word) {
        return new PartSign("→", word, "part-wish");
    }
}
