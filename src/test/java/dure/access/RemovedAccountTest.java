package dure.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.shared.EmailAddress;
import dure.shared.RandomId;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.testing.DureTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the owner changes of an account holds from the next request on, however its holder came in (B49). */
class RemovedAccountTest extends DureTest {

    private static final String EMAIL = "minjun@example.org";
    private static final String PASSWORD = "느티나무 아래 넷이 모였다";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AccountService accounts;

    @Autowired
    private InvitationLinks invitations;

    @Autowired
    private TokenService tokens;

    @Autowired
    private ProjectService projects;

    private String account = "";
    private String token = "";
    private String page = "";

    @BeforeEach
    void aMemberWhoIsSignedIn() {
        accounts.registerFirstOwner(new OwnerDetails("최하은", new EmailAddress("lead@example.org"), PASSWORD));
        actAsSystem();
        String project = projects.create(new ProjectDetails("사전", null, List.of(), List.of(), Map.of()))
                .id();
        page = "/files/projects/" + project + "/matrix.pdf";
        String person = RandomId.next();
        String url = invitations
                .issue(person, new EmailAddress(EMAIL), AccessLevel.MEMBER)
                .url();
        account = invitations.accept(url.substring(url.lastIndexOf('/') + 1), PASSWORD);
        actAs(new Actor(account, person, AccessLevel.MEMBER));
        token = tokens.create(new TokenDetails("script"));
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRemovedAccountIsOutByFormPasswordAndToken() throws Exception {
        var session = signIn();
        assertThat(status(get(page).session(session))).isEqualTo(200);
        assertThat(byToken("/api/v1/projects")).isEqualTo(200);

        actAsSystem();
        accounts.remove(account);
        SecurityContextHolder.clearContext();

        assertThat(mvc.perform(get(page).session(session))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/login");
        assertThat(session.isInvalid()).isTrue();
        assertThat(byToken("/api/v1/projects")).isEqualTo(401);
        assertThat(status(get("/api/v1/projects").with(httpBasic(EMAIL, PASSWORD))))
                .isEqualTo(401);
    }

    @Test
    void aLowerLevelHoldsOnTheNextRequest() throws Exception {
        assertThat(note()).isNotEqualTo(403);
        actAsSystem();
        accounts.changeLevel(account, AccessLevel.OBSERVER);
        SecurityContextHolder.clearContext();

        assertThat(note()).isEqualTo(403);
        assertThat(byToken("/api/v1/projects")).isEqualTo(200);
    }

    @Test
    void signingInGivesTheSessionANewName() throws Exception {
        var before = new MockHttpSession();
        String name = before.getId();
        mvc.perform(post("/login")
                .session(before)
                .param("username", EMAIL)
                .param("password", PASSWORD)
                .with(csrf()));

        assertThat(before.getId()).isNotEqualTo(name);
    }

    private MockHttpSession signIn() throws Exception {
        var session = new MockHttpSession();
        mvc.perform(post("/login")
                .session(session)
                .param("username", EMAIL)
                .param("password", PASSWORD)
                .with(csrf()));
        return session;
    }

    private int note() throws Exception {
        return status(post("/api/v1/notes")
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"));
    }

    private int byToken(String path) throws Exception {
        return status(get(path).header("Authorization", "Bearer " + token));
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }
}
