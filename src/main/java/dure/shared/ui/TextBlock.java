package dure.shared.ui;

import com.vaadin.flow.component.html.Div;

/** Text as a person wrote it: plain, with its line ends, never read as markup. */
public class TextBlock extends Div {

    public TextBlock(String text) {
        addClassName("text-block");
        setText(text);
    }
}
