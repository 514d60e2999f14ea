package dure.shared.web;

import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.RandomId;
import dure.shared.Sha256;
import dure.shared.security.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Answers a repeated POST as the first time when it carries the same {@code Idempotency-Key}: one effect, however often a
 * client or a nervous finger sends it. The same key with another body is refused. Refusals are not kept: they had no effect.
 */
@Component
class Idempotency implements HandlerInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final String TAKEN = Idempotency.class.getName() + ".key";

    /** A request that has not been answered after this long never will be: Dure was stopped in the middle of it. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final IdempotentAnswers answers;
    private final CurrentActor actors;
    private final Clock clock;

    Idempotency(IdempotentAnswers answers, CurrentActor actors, Clock clock) {
        this.answers = answers;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String key = request.getHeader(HEADER);
        if (key == null || !request.getMethod().equals("POST") || !(handler instanceof HandlerMethod)) {
            return true;
        }
        if (key.isBlank() || key.length() > 100) {
            throw InvalidInput.of("", "input.key-form");
        }
        var kept = answers.take(caller(), key, fingerprint(request));
        if (kept == null) {
            request.setAttribute(TAKEN, key);
            return true;
        }
        repeat(kept, fingerprint(request), response);
        return false;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception error) {
        if (!(request.getAttribute(TAKEN) instanceof String key)) {
            return;
        }
        var cached = WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
        if (error != null || response.getStatus() >= 400 || cached == null) {
            answers.release(caller(), key);
        } else if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(ToldOnce.class)) {
            answers.keep(caller(), key, response.getStatus(), null, null);
        } else {
            String body = new String(cached.getContentAsByteArray(), StandardCharsets.UTF_8);
            answers.keep(caller(), key, response.getStatus(), response.getContentType(), body);
        }
    }

    private void repeat(IdempotentAnswers.Kept kept, Sha256 request, HttpServletResponse response) throws IOException {
        if (!kept.request().equals(request)) {
            throw InvalidInput.of("", "input.key-reused");
        }
        if (kept.status() == null) {
            boolean running = kept.at().plus(LONGEST).isAfter(clock.instant());
            throw new Conflict(running ? "input.key-running" : "input.key-unknown");
        }
        if (kept.body() == null) {
            throw new Conflict("input.key-told-once");
        }
        response.setStatus(kept.status());
        response.setContentType(kept.contentType());
        response.getOutputStream().write(kept.body().getBytes(StandardCharsets.UTF_8));
    }

    private static Sha256 fingerprint(HttpServletRequest request) {
        String what = request.getRequestURI() + "?" + request.getQueryString() + " ";
        var upload = WebUtils.getNativeRequest(request, MultipartRequest.class);
        if (upload != null) {
            return Sha256.of(what + parts(request, upload));
        }
        var body = WebUtils.getNativeRequest(request, RepeatableRequest.class);
        return Sha256.of(what + (body == null ? RandomId.next() : body.hash().hex()));
    }

    /** What a form with files says, however its parts are separated. */
    private static String parts(HttpServletRequest request, MultipartRequest upload) {
        var parts = new StringBuilder();
        new TreeMap<>(request.getParameterMap())
                .forEach((name, values) -> parts.append(name).append(Arrays.toString(values)));
        new TreeMap<>(upload.getMultiFileMap()).forEach((name, files) -> {
            for (var file : files) {
                parts.append(name)
                        .append(file.getOriginalFilename())
                        .append(hash(file).hex());
            }
        });
        return parts.toString();
    }

    private static Sha256 hash(MultipartFile file) {
        try {
            return Sha256.of(file.getBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String caller() {
        return actors.isSignedIn() ? actors.get().ledgerId() : "anonymous";
    }
}
