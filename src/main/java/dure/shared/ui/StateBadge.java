package dure.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A state in words with its shape: {@code ◐ 서명 진행 중}. */
public class StateBadge extends Span {

    private final Span words;

    public StateBadge(String text, Tone tone) {
        addClassNames("state-badge", tone.className());
        words = new Span(text);
        add(new Shape(tone), words);
    }

    /** The state's words. */
    public String words() {
        return words.getText();
    }
}
