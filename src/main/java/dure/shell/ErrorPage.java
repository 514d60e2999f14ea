package dure.shell;

import dure.shared.ui.Page;
import dure.shared.ui.PathLink;

/** What an error page says: what happened, what to do, and the way home. */
class ErrorPage extends Page {

    void say(String title, String sentence) {
        clear();
        title(title);
        intro(sentence);
        var home = new PathLink(getTranslation("shell.home"), "");
        home.addClassName("button-link");
        add(home);
    }
}
