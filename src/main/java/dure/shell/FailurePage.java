package dure.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dure.shared.NotAllowed;
import dure.shared.NotFound;
import dure.shared.RandomId;
import dure.shared.Sentences;
import dure.shared.UserFacingException;
import dure.shared.ui.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be opened: a refusal in its own words, anything unexpected as a short number that also stands in the log. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

    private final transient Sentences sentences;

    FailurePage(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return Failures.refusalIn(parameter.getException())
                .map(this::refused)
                .orElseGet(() -> unexpected(parameter.getException()));
    }

    private int refused(UserFacingException refusal) {
        String sentence = sentences.of(refusal, getLocale());
        switch (refusal) {
            case NotFound notFound -> {
                say(getTranslation("shell.not-found"), sentence);
                return HttpStatusCode.NOT_FOUND.getCode();
            }
            case NotAllowed notAllowed -> {
                say(getTranslation("shell.denied"), sentence);
                return HttpStatusCode.FORBIDDEN.getCode();
            }
            default -> {
                say(getTranslation("shell.failed"), sentence);
                return HttpStatusCode.CONFLICT.getCode();
            }
        }
    }

    private int unexpected(Exception error) {
        String number = RandomId.next(8);
        LOG.error("unexpected error {} while a page was opened", number, error);
        say(getTranslation("shell.failed"), getTranslation("input.unexpected", number));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
