package dure.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** The Content-Security-Policy of every answer that is not the page of the application (which has its own, with a nonce). */
class ContentSecurity implements HeaderWriter {

    static final String HEADER = "Content-Security-Policy";
    private static final String NOTHING = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HEADER)) {
            response.setHeader(HEADER, NOTHING);
        }
    }
}
