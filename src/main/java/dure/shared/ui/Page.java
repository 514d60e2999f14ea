package dure.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

/**
 * The base of every screen: a way back, what it is, its state in words, its one primary action, then its content.
 * On a phone the actions stay at the bottom of the window, in reach of the thumb.
 */
@JsModule("context://components/page.js")
public abstract class Page extends Composite<Main> implements HasDynamicTitle {

    private final Div way = part("page-way");
    private final H1 heading = new H1();
    private final Div states = part("page-states");
    private final Paragraph intro = new Paragraph();
    private final Div actions = part("page-actions");
    private final Div body = part("page-body");
    private @Nullable Button primary;

    protected Page() {
        intro.addClassName("page-intro");
        intro.setVisible(false);
        var title = part("page-title");
        title.add(heading, states);
        var words = part("page-words");
        words.add(way, title, intro);
        var header = new Header(words, actions);
        header.addClassName("page-header");
        getContent().addClassName("page");
        getContent().setId("main");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(header, body);
    }

    /** What this page is: its heading, and the browser's title. */
    protected void title(String text) {
        heading.setText(text);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** The states of the thing, shown beside its name; replaces those before. */
    protected void state(Component... badges) {
        states.removeAll();
        states.add(badges);
    }

    /** One sentence under the heading; empty shows none. */
    protected void intro(String sentence) {
        intro.setText(sentence);
        intro.setVisible(!sentence.isEmpty());
    }

    /** The link to the list this thing is in; {@code path} is a route of this application. */
    protected void back(String label, String path) {
        way.removeAll();
        way.add(new PathLink(label, path));
    }

    /** The next step: the one primary button of the page; replaces the one before. */
    protected void primary(Button button) {
        if (primary != null) {
            actions.remove(primary);
        }
        primary = button;
        button.addThemeVariants(ButtonVariant.PRIMARY);
        actions.addComponentAsFirst(button);
    }

    /** As {@link #primary}, for the button that makes a new one of the list in view; the key {@code n} presses it. */
    protected void primaryNew(Button button) {
        Shortcut.NEW.of(button);
        primary(button);
    }

    /** What else can be done here, after the primary button; replaces those before. */
    protected void actions(Component... others) {
        actions.removeAll();
        if (primary != null) {
            actions.add(primary);
        }
        actions.add(others);
    }

    /** Removes the primary button and all other actions. */
    protected void noActions() {
        primary = null;
        actions.removeAll();
    }

    /** Adds to the content. */
    protected void add(Component... components) {
        body.add(components);
    }

    /** Empties the content; heading, state and actions stay. */
    protected void clear() {
        body.removeAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.page.title", heading.getText());
    }

    private static Div part(String className) {
        var div = new Div();
        div.addClassName(className);
        return div;
    }
}
