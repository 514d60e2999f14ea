package dure.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dure.ledger.LedgerService;
import dure.shared.EmailAddress;
import dure.testing.DureTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a page of another site can make a browser send (B36). */
class OtherSitesTest extends DureTest {

    private static final String EMAIL = "lead@example.org";
    private static final String PASSWORD = "느티나무 아래 넷이 모였다";
    private static final String PROJECT = """
            {"name": "사전", "goal": "누구나 쓰는 사전"}""";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AccountService accounts;

    @Autowired
    private LedgerService ledger;

    @BeforeEach
    void register() {
        accounts.registerFirstOwner(new OwnerDetails("최하은", new EmailAddress(EMAIL), PASSWORD));
    }

    @Test
    void aRequestThatAnotherSiteSendsWithTheBrowsersPasswordIsRefused() throws Exception {
        assertThat(status(create().header("Sec-Fetch-Site", "cross-site"))).isEqualTo(403);
        assertThat(status(create().header("Sec-Fetch-Site", "same-site"))).isEqualTo(403);
        assertThat(status(create().header("Origin", "https://evil.example"))).isEqualTo(403);
        assertThat(status(create().header("Origin", "null"))).isEqualTo(403);
    }

    @Test
    void ourOwnPagesAndProgramsAreServed() throws Exception {
        assertThat(status(create().header("Sec-Fetch-Site", "same-origin"))).isEqualTo(201);
        assertThat(status(create().header("Origin", "http://localhost"))).isEqualTo(201);
        assertThat(status(create())).isEqualTo(201);
    }

    @Test
    void noOtherSiteIsAllowedToReadAnAnswer() throws Exception {
        var answer = mvc.perform(get("/api/v1/projects")
                        .with(httpBasic(EMAIL, PASSWORD))
                        .header("Origin", "https://evil.example"))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void theSignInFormIsTakenFromOurOwnPageOnly() throws Exception {
        var form = post("/login").param("username", EMAIL).param("password", PASSWORD);

        assertThat(status(form.header("Origin", "https://evil.example"))).isEqualTo(403);
    }

    @Test
    void readingChangesNothing() throws Exception {
        actAsSystem();
        long before = ledger.verify().entries();
        for (String path : new String[] {"/api/v1/ledger", "/api/v1/projects", "/api/v1/collaborators"}) {
            assertThat(status(get(path).with(httpBasic(EMAIL, PASSWORD)))).isEqualTo(200);
        }
        actAsSystem();
        assertThat(ledger.verify().entries()).isEqualTo(before);
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }

    private static MockHttpServletRequestBuilder create() {
        return post("/api/v1/projects")
                .with(httpBasic(EMAIL, PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(PROJECT);
    }
}
