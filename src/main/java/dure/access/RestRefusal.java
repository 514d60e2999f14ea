package dure.access;

import dure.shared.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What a caller of the REST interface who is not let in is answered: a problem detail in the caller's language. */
@Component
class RestRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    RestRefusal(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException error)
            throws IOException {
        if (error instanceof LockedException) {
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "access.sign-in.locked");
        } else {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Dure\", charset=\"UTF-8\"");
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "access.sign-in-first");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException error)
            throws IOException {
        problems.write(request, response, HttpStatus.FORBIDDEN, "input.not-allowed");
    }
}
