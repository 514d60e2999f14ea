package dure.shared.web;

import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.Sentences;
import dure.shared.UserFacingException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Requests that cannot even be read (unknown field, wrong kind of value, wrong method) as problem details. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class UnreadableAdvice {

    private final Sentences sentences;
    private final ProblemAdvice refusals;

    UnreadableAdvice(Sentences sentences, ProblemAdvice refusals) {
        this.sentences = sentences;
        this.refusals = refusals;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> body(
            HttpMessageNotReadableException error, HttpServletRequest request, Locale locale) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case UserFacingException refused -> {
                    return refusals.userFacing(refused, request, locale);
                }
                case UnrecognizedPropertyException unknown -> {
                    return bad(locale, "input.unknown-field", unknown.getPropertyName());
                }
                case InvalidFormatException wrong
                when wrong.getTargetType() == LocalDate.class -> {
                    return noDay(pointer(wrong), request, locale);
                }
                case MismatchedInputException mismatch
                when !mismatch.getPath().isEmpty() -> {
                    return bad(locale, "input.wrong-type", pointer(mismatch));
                }
                default -> {}
            }
        }
        return bad(locale, "input.unreadable");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameter(
            MethodArgumentTypeMismatchException error, HttpServletRequest request, Locale locale) {
        if (error.getRequiredType() == LocalDate.class) {
            return noDay("/" + error.getName(), request, locale);
        }
        return bad(locale, "input.wrong-type", error.getName());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameters(BindException error, Locale locale) {
        var field = error.getFieldError();
        return bad(locale, "input.wrong-type", field == null ? error.getObjectName() : field.getField());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException error, Locale locale) {
        return bad(locale, "input.missing", error.getParameterName());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestPartException error, Locale locale) {
        return bad(locale, "input.missing", error.getRequestPartName());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException error, Locale locale) {
        return answer(HttpStatus.METHOD_NOT_ALLOWED, locale, "input.method");
    }

    @ExceptionHandler({HttpMediaTypeNotSupportedException.class, HttpMediaTypeNotAcceptableException.class})
    ResponseEntity<ProblemDetail> mediaType(Exception error, Locale locale) {
        var status = error instanceof HttpMediaTypeNotSupportedException
                ? HttpStatus.UNSUPPORTED_MEDIA_TYPE
                : HttpStatus.NOT_ACCEPTABLE;
        return answer(status, locale, "input.media-type");
    }

    /** Larger than what {@code spring.servlet.multipart} allows. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> upload(MaxUploadSizeExceededException error, Locale locale) {
        return answer(HttpStatus.CONTENT_TOO_LARGE, locale, "input.too-large", "30 MB");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> upload(MultipartException error, Locale locale) {
        return bad(locale, "input.unreadable");
    }

    /** 30 February, or a day in another form: a wrong value like any other, named by its field. */
    private ResponseEntity<ProblemDetail> noDay(String pointer, HttpServletRequest request, Locale locale) {
        return refusals.userFacing(InvalidInput.of(pointer, "input.day"), request, locale);
    }

    private ResponseEntity<ProblemDetail> bad(Locale locale, String messageKey, Object... args) {
        return answer(HttpStatus.BAD_REQUEST, locale, messageKey, args);
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, Locale locale, String messageKey, Object... args) {
        return ProblemAdvice.answer(
                ProblemAdvice.problem(status, sentences.of(FieldError.of("", messageKey, args), locale)));
    }

    private static String pointer(MismatchedInputException mismatch) {
        var pointer = new StringBuilder();
        mismatch.getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
        return pointer.toString();
    }
}
