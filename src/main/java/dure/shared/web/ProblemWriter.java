package dure.shared.web;

import dure.shared.Translations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem detail where no controller is running: in filters, and where nobody answers. */
@Component
public class ProblemWriter {

    private final Translations translations;
    private final JsonMapper json;

    ProblemWriter(Translations translations, JsonMapper json) {
        this.translations = translations;
        this.json = json;
    }

    /** The sentence of {@code messageKey} in the caller's language, with the status. */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String messageKey,
            Object... args)
            throws IOException {
        String sentence = translations.getTranslation(messageKey, request.getLocale(), args);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(ProblemAdvice.problem(status, sentence)));
    }
}
