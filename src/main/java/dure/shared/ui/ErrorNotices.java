package dure.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dure.shared.RandomId;
import dure.shared.UserFacingException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one place where an error becomes a notice: a refusal in its own words, anything unexpected as a short id that also
 * stands in the log, never a stack trace.
 */
@Component
class ErrorNotices implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorNotices.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this::show));
    }

    private void show(ErrorEvent event) {
        Failures.refusalIn(event.getThrowable()).ifPresentOrElse(this::refused, () -> unexpected(event.getThrowable()));
    }

    private void refused(UserFacingException refusal) {
        if (UI.getCurrent() != null) {
            Notices.refused(refusal);
        }
    }

    private void unexpected(Throwable error) {
        if (error instanceof IOException) {
            LOG.debug("the browser went away", error);
            return;
        }
        String id = RandomId.next(8);
        LOG.error("Unexpected error {}", id, error);
        if (UI.getCurrent() != null) {
            Notices.error(UI.getCurrent().getTranslation("input.unexpected", id));
        }
    }
}
