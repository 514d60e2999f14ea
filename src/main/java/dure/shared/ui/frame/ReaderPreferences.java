package dure.shared.ui.frame;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Applies what a reader chose before anything is drawn: no flash of the wrong colours, no sentence in the wrong language. */
@Component
class ReaderPreferences implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(start -> start.getSession().setLocale(Language.of(start.getRequest())));
        event.addIndexHtmlRequestListener(ReaderPreferences::apply);
        event.addVaadinRequestInterceptor(new LanguageOfRequest());
    }

    private static void apply(IndexHtmlResponse page) {
        var root = page.getDocument().selectFirst("html");
        if (root == null) {
            return;
        }
        root.attr("lang", Language.of(page.getVaadinRequest()).getLanguage());
        Preference.THEME
                .of(page.getVaadinRequest())
                .flatMap(ColorTheme::named)
                .filter(theme -> theme != ColorTheme.SYSTEM)
                .ifPresent(theme -> root.attr("theme", theme.scheme().getThemeValue())
                        .attr("style", "color-scheme: " + theme.scheme().getValue()));
    }

    /** Messages of validation are made where no page is known; they take the language of the running request. */
    private static final class LanguageOfRequest implements VaadinRequestInterceptor {

        @Override
        public void requestStart(VaadinRequest request, VaadinResponse response) {
            LocaleContextHolder.setLocale(Language.of(request));
        }

        @Override
        public void handleException(
                VaadinRequest request, VaadinResponse response, VaadinSession session, Exception error) {}

        @Override
        public void requestEnd(VaadinRequest request, VaadinResponse response, VaadinSession session) {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
