package dure.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that only a socket can send, against the running server (B10, B25, B37, B48). */
class RawRequestsE2ETest extends BrowserTest {

    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

    @Test
    void everyAnswerThatReachesTheApplicationCarriesTheHeaders() throws IOException {
        for (String path :
                List.of("/login", "/styles/tokens.css", "/nothing", "/api/v1/projects", "/actuator/health")) {
            assertThat(answer("GET " + path + " HTTP/1.1\r\n" + HOST + "\r\n"))
                    .as(path)
                    .contains("frame-ancestors 'none'")
                    .containsIgnoringCase("X-Content-Type-Options: nosniff")
                    .containsIgnoringCase("X-Frame-Options: DENY")
                    .containsIgnoringCase("Referrer-Policy: no-referrer")
                    .containsIgnoringCase("Cross-Origin-Opener-Policy: same-origin");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET //people",
                "GET /people;jsessionid=1",
                "GET /styles/%2e%2e/application.properties",
                "GET /styles/../../application.properties",
                "GET /%00",
                "TRACE /people",
                "GET /actuator/env",
                "GET /h2-console",
                "GET /error",
                "DELETE /people",
                "GET /people<script>"
            })
    void probesAreRefusedWithoutVersionOrStackTrace(String line) throws IOException {
        String answer = answer(line + " HTTP/1.1\r\n" + HOST + "X-Secret: seen\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (302|400|403|404|405|501).*");
        assertThat(answer)
                .doesNotContain("Tomcat", "at dure.", "at org.", "Exception", "X-Secret", "datasource")
                .doesNotContainIgnoringCase("\r\nServer:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}}",
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
                "Content-Length: -1\r\n\r\n{}",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n"
            })
    void aBodyOfTwoLengthsIsRefused(String rest) throws IOException {
        assertThat(answer("POST /api/v1/projects HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n" + rest))
                .matches("(?s)HTTP/1.1 4\\d\\d.*");
    }

    @Test
    void whoSendsHalfARequestHindersNobody() throws IOException {
        var waiting = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 60; i++) {
                var socket = new Socket("localhost", port);
                waiting.add(socket);
                socket.getOutputStream().write("GET /login HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(answer("GET /actuator/health HTTP/1.1\r\n" + HOST + "\r\n"))
                    .startsWith("HTTP/1.1 200");
        } finally {
            for (var socket : waiting) {
                socket.close();
            }
        }
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
