package dure.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dure.shared.EmailAddress;
import dure.shared.RandomId;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Accounts, passwords, tokens and the search over REST. */
class AccountRestTest extends DureTest {

    private static final String PASSWORD = "넓은 바다 위의 7 두레";

    @Autowired
    MockMvc mvc;

    @Autowired
    AccountService accounts;

    @Autowired
    InvitationLinks invitations;

    @Autowired
    PasswordService passwords;

    String owner;
    String member;

    @BeforeEach
    void twoAccounts() {
        owner = accounts.registerFirstOwner(new OwnerDetails("최하은", new EmailAddress("lead@example.org"), PASSWORD));
        actAsSystem();
        String url = invitations
                .issue(RandomId.next(), new EmailAddress("member@example.org"), AccessLevel.MEMBER)
                .url();
        member = invitations.accept(url.substring(url.lastIndexOf('/') + 1), PASSWORD);
    }

    @Test
    void theOwnerListsChangesAndRemovesAccounts() throws Exception {
        send(AccessLevel.OWNER, owner, get("/api/v1/accounts?q=member&sort=email,desc"), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].level").value("MEMBER"))
                .andExpect(jsonPath("$.items[0].passwordHash").doesNotExist());
        send(AccessLevel.OWNER, owner, put("/api/v1/accounts/" + member + "/level"), "{\"level\": \"OBSERVER\"}")
                .andExpect(status().isNoContent());
        send(AccessLevel.OWNER, owner, put("/api/v1/accounts/" + member + "/level"), "{}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/level"));
        send(AccessLevel.OWNER, owner, post("/api/v1/accounts/" + member + "/sessions/end"), "")
                .andExpect(status().isNoContent());
        send(AccessLevel.OWNER, owner, delete("/api/v1/accounts/" + member), "").andExpect(status().isNoContent());
        send(AccessLevel.OWNER, owner, delete("/api/v1/accounts/" + owner), "").andExpect(status().isConflict());
    }

    @Test
    void aResetLinkIsAnsweredOnceToTheOwnerOnly() throws Exception {
        String path = "/api/v1/accounts/" + member + "/password-reset";
        String answer = send(AccessLevel.OWNER, owner, post(path), "")
                .andExpect(status().isCreated())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.expiresAt").isNotEmpty())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String url = JsonPath.read(answer, "$.url");
        assertThat(passwords.open(url.substring(url.lastIndexOf('/') + 1))).isEqualTo("member@example.org");

        send(AccessLevel.MEMBER, member, post(path), "").andExpect(status().isForbidden());
        send(AccessLevel.MEMBER, member, get("/api/v1/accounts"), "").andExpect(status().isForbidden());
        send(AccessLevel.MEMBER, member, post("/api/v1/accounts/" + owner + "/sessions/end"), "")
                .andExpect(status().isNotFound());
    }

    @Test
    void everybodyKeepsTheirOwnTokensAndPassword() throws Exception {
        String made = send(AccessLevel.MEMBER, member, post("/api/v1/account/tokens"), "{\"name\": \"스크립트\"}")
                .andExpect(status().isCreated())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(JsonPath.<String>read(made, "$.token")).startsWith("dure_");
        String list = send(AccessLevel.MEMBER, member, get("/api/v1/account/tokens"), "")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].token").doesNotExist())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String token = JsonPath.read(list, "$.items[0].id");
        send(AccessLevel.OWNER, owner, delete("/api/v1/account/tokens/" + token), "")
                .andExpect(status().isNotFound());
        send(AccessLevel.MEMBER, member, delete("/api/v1/account/tokens/" + token), "")
                .andExpect(status().isNoContent());

        send(
                        AccessLevel.MEMBER,
                        member,
                        post("/api/v1/account/password"),
                        "{\"present\": \"falsch\", \"password\": \"x\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/present"));
        send(AccessLevel.MEMBER, member, post("/api/v1/account/password"), """
                {"present": "%s", "password": "아주 다른 긴 문장 42"}""".formatted(PASSWORD))
                .andExpect(status().isNoContent());
        send(AccessLevel.MEMBER, member, post("/api/v1/account/sessions/end"), "")
                .andExpect(status().isNoContent());
    }

    @Test
    void theSearchFindsAcrossModules() throws Exception {
        send(AccessLevel.OWNER, owner, get("/api/v1/search?q=최하은"), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].title").value("최하은"))
                .andExpect(jsonPath("$.items[0].path").isNotEmpty());
        send(AccessLevel.OWNER, owner, get("/api/v1/search"), "")
                .andExpect(jsonPath("$.total").value(0));
        mvc.perform(get("/api/v1/search?q=a")).andExpect(status().isUnauthorized());
    }

    private ResultActions send(AccessLevel level, String account, MockHttpServletRequestBuilder request, String body)
            throws Exception {
        return mvc.perform(request.with(authentication(new ActorAuthentication(new Actor(account, null, level))))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
