package dure.access;

import dure.shared.RandomId;
import dure.shared.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a problem detail when a filter of the REST interface fails, before any controller; the container would ask the error
 * page of the screens, which sends the caller to the sign-in form.
 */
class RestFailure extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RestFailure.class);

    private final ProblemWriter problems;

    RestFailure(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException error) {
            if (response.isCommitted()) {
                throw error;
            }
            String number = RandomId.next(8);
            LOG.error("unexpected error {} at {} {}", number, request.getMethod(), request.getRequestURI(), error);
            problems.write(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "input.unexpected", number);
        }
    }
}
