package dure.shared.web;

import dure.shared.Collisions;
import dure.shared.Conflict;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.NotFound;
import dure.shared.RandomId;
import dure.shared.Sentences;
import dure.shared.StaleVersion;
import dure.shared.TooLarge;
import dure.shared.TooManyRequests;
import dure.shared.UserFacingException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every error of the REST interface as a problem detail (RFC 9457) in the caller's language. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Sentences sentences;

    ProblemAdvice(Sentences sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> userFacing(UserFacingException error, HttpServletRequest request, Locale locale) {
        var status = status(error, request);
        var problem = problem(status, sentences.of(error, locale));
        if (error instanceof InvalidInput invalid && !invalid.errors().isEmpty()) {
            problem.setProperty("errors", errors(invalid.errors(), locale));
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException error, HttpServletRequest request, Locale locale) {
        return userFacing(new NotAllowed("input.not-allowed"), request, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(RuntimeException error, HttpServletRequest request, Locale locale) {
        return Collisions.of(error)
                .map(collision -> userFacing(collision, request, locale))
                .orElseGet(() -> unexpected(error, request, locale));
    }

    private ResponseEntity<ProblemDetail> unexpected(
            RuntimeException error, HttpServletRequest request, Locale locale) {
        String number = RandomId.next(8);
        LOG.error("unexpected error {} at {} {}", number, request.getMethod(), request.getRequestURI(), error);
        var sentence = sentences.of(FieldError.of("", "input.unexpected", number), locale);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, sentence));
    }

    private List<Map<String, String>> errors(List<FieldError> errors, Locale locale) {
        return errors.stream()
                .map(e -> Map.of("pointer", e.pointer(), "detail", sentences.of(e, locale)))
                .toList();
    }

    private static HttpStatus status(UserFacingException error, HttpServletRequest request) {
        return switch (error) {
            case InvalidInput ignored -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NotFound ignored -> HttpStatus.NOT_FOUND;
            case NotAllowed ignored -> HttpStatus.FORBIDDEN;
            case StaleVersion ignored ->
                request.getHeader("If-Match") == null ? HttpStatus.CONFLICT : HttpStatus.PRECONDITION_FAILED;
            case Conflict ignored -> HttpStatus.CONFLICT;
            case TooLarge ignored -> HttpStatus.CONTENT_TOO_LARGE;
            case TooManyRequests ignored -> HttpStatus.TOO_MANY_REQUESTS;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    static ProblemDetail problem(HttpStatus status, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:dure:problem:" + status.value()));
        problem.setTitle(status.getReasonPhrase());
        return problem;
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
