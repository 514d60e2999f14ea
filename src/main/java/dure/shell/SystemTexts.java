package dure.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dure.shared.Translations;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the browser says by itself when the session has ended or the connection is lost, in the reader's language. */
@Component
class SystemTexts implements VaadinServiceInitListener {

    private static final String CONNECTION_SIGN = """
            const sign = window.Vaadin.connectionIndicator;
            if (sign) {
              Object.assign(sign, { onlineText: $0, offlineText: $1, reconnectingText: $2 });
              sign.setAttribute('role', 'status');
            }""";

    private final Translations texts;

    SystemTexts(Translations texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::messages);
        event.getSource().addUIInitListener(start -> reconnect(start.getUI()));
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        Locale locale = info.getLocale() == null ? Locale.KOREAN : info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text("shell.session-ended", locale));
        messages.setSessionExpiredMessage(text("shell.session-ended.hint", locale));
        messages.setInternalErrorCaption(text("shell.internal-error", locale));
        messages.setInternalErrorMessage(text("shell.internal-error.hint", locale));
        messages.setCookiesDisabledCaption(text("shell.cookies", locale));
        messages.setCookiesDisabledMessage(text("shell.cookies.hint", locale));
        return messages;
    }

    private void reconnect(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(text("shell.offline", ui.getLocale()));
        dialog.setDialogTextGaveUp(text("shell.offline.gave-up", ui.getLocale()));
        // the texts of the sign have no setting of their own, nor has its place among the landmarks
        ui.getPage()
                .executeJs(
                        CONNECTION_SIGN,
                        text("shell.connection.back", ui.getLocale()),
                        text("shell.connection.lost", ui.getLocale()),
                        text("shell.offline", ui.getLocale()));
    }

    private String text(String key, Locale locale) {
        return texts.getTranslation(key, locale);
    }
}
