package dure.shared.ui;

import com.vaadin.flow.component.html.Span;

/** The small drawn sign of a {@link Tone}; silent for screen readers, because words always stand beside it. */
public class Shape extends Span {

    public Shape(Tone tone) {
        addClassNames("shape", tone.className());
        getElement().setAttribute("aria-hidden", "true");
    }
}
