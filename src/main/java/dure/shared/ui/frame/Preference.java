package dure.shared.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader chose for this browser, kept in a cookie for a year; it says nothing about the person. */
enum Preference {
    LANGUAGE("dure-language"),
    THEME("dure-theme");

    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private final String cookie;

    Preference(String cookie) {
        this.cookie = cookie;
    }

    Optional<String> of(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(each -> each.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Keeps a word of ours, never something typed. */
    void keep(UI ui, String value) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; path=/; samesite=lax; max-age=' + $2",
                        cookie,
                        value,
                        YEAR_SECONDS);
    }
}
