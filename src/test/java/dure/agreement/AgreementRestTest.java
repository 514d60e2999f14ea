package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Agreements over REST (api.md). */
class AgreementRestTest extends DureTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AgreementTeam team;

    private String project;
    private String lead;
    private String seoyeon;

    @BeforeEach
    void aTeam() {
        actAsSystem();
        project = team.project();
        lead = team.lead();
        seoyeon = team.member("박서연", "seoyeon@example.org");
    }

    @Test
    void anNdaGoesFromDraftToExecutedOnPaper() throws Exception {
        String id = create("{\"nda.purpose\": \"검토\"}");
        String draft = mvc.perform(get("/api/v1/agreements/" + id).with(owner()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.number", startsWith("AG-2026-")))
                .andExpect(jsonPath("$.missing[*].pointer", hasItem("/values/term.end")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(post("/api/v1/agreements/" + id + "/send").with(owner()))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].pointer").value("/values/term.end"));
        mvc.perform(patch("/api/v1/agreements/" + id)
                        .with(owner())
                        .header("If-Match", "\"" + JsonPath.read(draft, "$.version") + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"values\": {\"nda.purpose\": \"검토\", \"term.end\": \"2027-11-20\"}}"))
                .andExpect(status().isOk());
        mvc.perform(post("/api/v1/agreements/" + id + "/send").with(owner())).andExpect(status().isOk());
        mvc.perform(get("/api/v1/agreements/" + id + "/document.pdf").with(owner()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''AG-2026-")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        mvc.perform(multipart("/api/v1/agreements/" + id + "/paper-signatures")
                        .file(new MockMultipartFile("scan", "../서명.png", "image/png", AgreementTeam.scan()))
                        .param("collaboratorIds", lead, seoyeon)
                        .param("signedOn", "2026-11-21")
                        .with(owner()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.number").value(1));
        mvc.perform(post("/api/v1/agreements/" + id + "/paper-signatures/1/attest")
                        .with(owner()))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/v1/agreements/" + id + "/paper-signatures/1/attest")
                        .with(member()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("EXECUTED"));
        mvc.perform(post("/api/v1/agreements/" + id + "/cancel")
                        .with(owner())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"실수\"}"))
                .andExpect(status().isConflict());
    }

    @Test
    void aRepeatedUploadWithTheSameKeyHasOneEffect() throws Exception {
        String id = create("{\"nda.purpose\": \"검토\", \"term.end\": \"2027-11-20\"}");
        mvc.perform(post("/api/v1/agreements/" + id + "/send").with(owner())).andExpect(status().isOk());

        for (int i = 0; i < 2; i++) {
            mvc.perform(multipart("/api/v1/agreements/" + id + "/paper-signatures")
                            .file(new MockMultipartFile("scan", "서명.png", "image/png", AgreementTeam.scan()))
                            .param("collaboratorIds", lead)
                            .param("signedOn", "2026-11-21")
                            .header("Idempotency-Key", "scan-1")
                            .with(owner()))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.number").value(1));
        }
        mvc.perform(multipart("/api/v1/agreements/" + id + "/paper-signatures")
                        .file(new MockMultipartFile("scan", "서명.png", "image/png", "else".getBytes()))
                        .param("collaboratorIds", lead)
                        .param("signedOn", "2026-11-21")
                        .header("Idempotency-Key", "scan-1")
                        .with(owner()))
                .andExpect(status().is(422));
    }

    @Test
    void htmlThatIsCalledAPictureIsRefused() throws Exception {
        String id = create("{\"nda.purpose\": \"검토\", \"term.end\": \"2027-11-20\"}");
        mvc.perform(post("/api/v1/agreements/" + id + "/send").with(owner())).andExpect(status().isOk());
        var file = new MockMultipartFile("scan", "a.png", "image/png", "<html></html>".getBytes());

        mvc.perform(multipart("/api/v1/agreements/" + id + "/paper-signatures")
                        .file(file)
                        .param("collaboratorIds", lead)
                        .param("signedOn", "2026-11-21")
                        .with(owner()))
                .andExpect(status().is(422));
    }

    @Test
    void aPartyThatIsNotThereAndAStateThatIsNotEnteredAreRefused() throws Exception {
        mvc.perform(post("/api/v1/agreements")
                        .with(owner())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body("{}").replace(seoyeon, "0123456789abcdefghjkmnpqrs")))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].pointer").value("/parties/1/collaboratorId"));
        mvc.perform(post("/api/v1/agreements")
                        .with(owner())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body("{}").replace("\"language\"", "\"state\": \"EXECUTED\", \"language\"")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void othersGetNeitherTextNorValues() throws Exception {
        String id = create("{\"nda.purpose\": \"극비 목적\"}");
        String stranger = "/api/v1/agreements/" + id;
        var other = as(AccessLevel.MEMBER, "0123456789abcdefghjkmnpqrs");

        mvc.perform(get(stranger).with(other))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.values").doesNotExist())
                .andExpect(jsonPath("$.missing").doesNotExist());
        for (String path : new String[] {"/document.pdf", "/document.html"}) {
            mvc.perform(get(stranger + path).with(other)).andExpect(status().isNotFound());
        }
        mvc.perform(get(stranger)).andExpect(status().isUnauthorized());
    }

    private String create(String values) throws Exception {
        String answer = mvc.perform(post("/api/v1/agreements")
                        .with(owner())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body(values)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = JsonPath.read(answer, "$.id");
        assertThat(id).hasSize(26);
        return id;
    }

    private String body(String values) {
        return """
                {"projectId": "%s", "template": "nda", "language": "ko", "signing": "PAPER", "values": %s,
                 "parties": [{"collaboratorId": "%s", "as": "PARTY", "order": 1},
                             {"collaboratorId": "%s", "as": "PARTY", "order": 2}]}""".formatted(project, values, lead, seoyeon);
    }

    private RequestPostProcessor owner() {
        return as(AccessLevel.OWNER, lead);
    }

    private RequestPostProcessor member() {
        return as(AccessLevel.MEMBER, seoyeon);
    }

    private static RequestPostProcessor as(AccessLevel level, String person) {
        return authentication(new ActorAuthentication(new Actor(person, person, level)));
    }
}
