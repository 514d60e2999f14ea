package dure.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import dure.shared.UserFacingException;

/** Short messages at the edge of the window: what was done, what was refused and what to do about it. */
public final class Notices {

    private static final int READING_MILLIS = 5_000;
    private static final int UNDO_MILLIS = 10_000;

    private Notices() {}

    /** Something was done; goes away by itself. */
    public static void success(String sentence) {
        var notice = notice(sentence, Tone.GOOD, READING_MILLIS);
        notice.open();
    }

    /** Something was done and can be taken back for ten seconds; the notice is answered, to be closed when it no longer holds. */
    public static Notification undo(String sentence, Runnable undo) {
        var notice = notice(sentence, Tone.GOOD, UNDO_MILLIS);
        var button = new Button(translate("ui.notice.undo"), click -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notice.getElement().getChild(0).appendChild(button.getElement());
        notice.open();
        return notice;
    }

    /** Something was refused or went wrong; stays until it is closed. */
    public static void error(String sentence) {
        var notice = notice(sentence, Tone.BLOCKED, 0);
        notice.setAssertive(true);
        notice.addThemeName("error");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(translate("ui.notice.close"));
        notice.getElement().getChild(0).appendChild(close.getElement());
        notice.open();
    }

    /** A refusal in the reader's words. */
    public static void refused(UserFacingException refusal) {
        error(Failures.sentence(refusal));
    }

    private static Notification notice(String sentence, Tone tone, int millis) {
        var words = new Span(sentence);
        words.addClassName("notice-words");
        var content = new Div(new Shape(tone), words);
        content.addClassName("notice");
        var notification = new Notification(content);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setDuration(millis);
        return notification;
    }

    private static String translate(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
