package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A nervous finger and a client that tries again: one effect, the same answer (B32). */
class RepeatedRequestsTest extends DureTest {

    private static final String KEY = "Idempotency-Key";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AgreementTeam team;

    @Autowired
    private AgreementService agreements;

    @Autowired
    private JdbcTemplate jdbc;

    private String lead = "";
    private String seoyeon = "";
    private String agreement = "";

    @BeforeEach
    void aSentAgreement() {
        actAsSystem();
        String project = team.project();
        lead = team.lead();
        seoyeon = team.member("박서연", "seoyeon@example.org");
        var draft = agreements.create(AgreementTeam.nda(project, lead, seoyeon));
        agreements.send(draft.id(), draft.version());
        agreement = "/api/v1/agreements/" + draft.id();
    }

    @Test
    void anUploadThatIsRepeatedIsStoredOnce() throws Exception {
        var first = send(upload(AgreementTeam.scan()).header(KEY, "u1"));
        var again = send(upload(AgreementTeam.scan()).header(KEY, "u1"));

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(body(again)).isEqualTo(body(first));
        assertThat(jdbc.queryForObject("select count(*) from paper_signature", Integer.class))
                .isEqualTo(1);
        assertThat(send(upload("another".getBytes(StandardCharsets.UTF_8)).header(KEY, "u1"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whatIsSentTwiceWithoutAKeyHasOneEffect() throws Exception {
        assertThat(send(upload(AgreementTeam.scan())).getStatus()).isEqualTo(200);
        assertThat(send(upload(AgreementTeam.scan())).getStatus()).isEqualTo(409);
        assertThat(send(post(agreement + "/send")).getStatus()).isEqualTo(409);
    }

    @Test
    void aLinkIsToldOnceAndItsSecretIsKeptNowhere() throws Exception {
        String path = "/api/v1/collaborators/" + seoyeon + "/invitation";
        var first = send(post(path).header(KEY, "i1"));
        String token = body(first).replaceAll(".*/join/([0-9a-z]{52}).*", "$1");

        assertThat(token).hasSize(52);
        assertThat(send(post(path).header(KEY, "i1")).getStatus()).isEqualTo(409);
        assertThat(jdbc.queryForList("select body from idempotent_answer", String.class))
                .containsExactly((String) null);
        assertThat(jdbc.queryForList("select token_hash from one_time_link", String.class))
                .hasSize(1)
                .doesNotContain(token);
        assertThat(jdbc.queryForList("select ended_at from one_time_link", Object.class))
                .containsExactly((Object) null);
    }

    @Test
    void aScanIsAlwaysSavedAndNeverShown() throws Exception {
        send(upload(AgreementTeam.scan()));
        var scan = send(get(agreement + "/paper-signatures/1/scan"));

        assertThat(scan.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .doesNotContain("서명", "..");
        assertThat(scan.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(scan.getContentType()).isEqualTo("image/png");
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        request.with(authentication(new ActorAuthentication(new Actor(lead, lead, AccessLevel.OWNER))));
        return mvc.perform(request).andReturn().getResponse();
    }

    private AbstractMockHttpServletRequestBuilder<?> upload(byte[] scan) {
        return multipart(agreement + "/paper-signatures")
                .file(new MockMultipartFile("scan", "../서명.html\r\nSet-Cookie: a=b", "text/html", scan))
                .param("collaboratorIds", lead)
                .param("signedOn", "2026-11-21");
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
