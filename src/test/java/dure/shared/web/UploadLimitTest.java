package dure.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import dure.access.AccountService;
import dure.access.OwnerDetails;
import dure.shared.EmailAddress;
import dure.testing.DureTest;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;

/** What the server says of an upload that it stopped reading (B10). */
class UploadLimitTest extends DureTest {

    private static final String PASSWORD = "느티나무 아래 넷이 모였다";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AccountService accounts;

    @Test
    void anUploadOverTheLimitIsTooLargeAndABrokenOneUnreadable() throws Exception {
        accounts.registerFirstOwner(new OwnerDetails("최하은", new EmailAddress("lead@example.org"), PASSWORD));

        assertThat(uploadOf("the request was rejected because its size (33554433) exceeds the configured maximum"))
                .isEqualTo(413);
        assertThat(uploadOf("Stream ended unexpectedly")).isEqualTo(400);
    }

    private int uploadOf(String failure) throws Exception {
        return mvc.perform(context -> new Stopped(context, failure))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** A request whose parts the server gave up reading. */
    private static class Stopped extends MockHttpServletRequest {

        private final String failure;

        Stopped(ServletContext context, String failure) {
            super(context, "POST", "/api/v1/agreements/x/paper-signatures");
            this.failure = failure;
            setContentType("multipart/form-data; boundary=x");
            String account = "lead@example.org:" + PASSWORD;
            addHeader(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public Collection<Part> getParts() {
            throw new IllegalStateException(new IOException(failure));
        }
    }
}
