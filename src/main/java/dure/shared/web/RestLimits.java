package dure.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Reads what is sent to the REST interface whole and within its limit (2 MiB; uploads have their own), and holds the answer
 * back until it is complete when it may have to be repeated.
 */
@Component
@Order(0)
class RestLimits extends OncePerRequestFilter {

    static final int MAX_BYTES = 2 * 1024 * 1024;

    private final ProblemWriter problems;

    RestLimits(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                || request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new ContentCachingResponseWrapper(response);
        if (isUpload(request)) {
            chain.doFilter(request, held);
            held.copyBodyToResponse();
            return;
        }
        byte[] body = request.getContentLengthLong() > MAX_BYTES
                ? new byte[MAX_BYTES + 1]
                : request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "input.too-large", "2 MiB");
            return;
        }
        chain.doFilter(new RepeatableRequest(request, body), held);
        held.copyBodyToResponse();
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
