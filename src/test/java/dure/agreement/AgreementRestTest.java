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
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Agreements over REST (api.md). */
class AgreementRestTest extends TwoParties {

    @Autowired
    private MockMvc mvc;

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

    @Test
    void aStaleIfMatchStopsEveryAct() throws Exception {
        String path = "/api/v1/agreements/" + create("{\"nda.purpose\": \"검토\", \"term.end\": \"2027-11-20\"}");
        mvc.perform(post(path + "/send").with(owner())).andExpect(status().isOk());
        mvc.perform(multipart(path + "/paper-signatures")
                        .file(new MockMultipartFile("scan", "a.png", "image/png", AgreementTeam.scan()))
                        .param("collaboratorIds", lead, seoyeon)
                        .param("signedOn", "2026-11-21")
                        .with(owner()))
                .andExpect(status().isOk());

        stale(path + "/cancel", "{\"reason\": \"실수\"}", owner());
        stale(path + "/decline", "{\"collaboratorId\": \"%s\", \"reason\": \"아니요\"}".formatted(seoyeon), member());
        stale(path + "/paper-signatures/1/attest", "", member());
        stale(path + "/paper-signatures/1/withdraw", "", owner());
        mvc.perform(get(path).with(owner()))
                .andExpect(jsonPath("$.state").value("SENT"))
                .andExpect(jsonPath("$.paperSignatures[0].state").value("WAITING"));
        mvc.perform(post(path + "/paper-signatures/1/attest").with(member())).andExpect(status().isOk());
        stale(path + "/terminate", "{\"reason\": \"끝\", \"effectiveOn\": \"2026-12-31\"}", owner());
        mvc.perform(get(path).with(owner())).andExpect(jsonPath("$.state").value("EXECUTED"));
    }

    private void stale(String path, String body, RequestPostProcessor who) throws Exception {
        mvc.perform(post(path)
                        .with(who)
                        .header("If-Match", "\"99\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isPreconditionFailed());
    }

    @Test
    void hashesAreForEverybodyAndTheOwnersReadingIsRecordedOnceADay() throws Exception {
        String doyun = team.member("이도윤", "doyun@example.org");
        String path = "/api/v1/agreements/" + create("{\"nda.purpose\": \"검토\", \"term.end\": \"2027-11-20\"}");
        mvc.perform(post(path + "/send").with(owner())).andExpect(status().isOk());
        mvc.perform(get(path).with(as(AccessLevel.MEMBER, doyun)))
                .andExpect(jsonPath("$.documentSha256").isNotEmpty())
                .andExpect(jsonPath("$.fingerprint").isNotEmpty())
                .andExpect(jsonPath("$.values").doesNotExist());

        var coOwner = as(AccessLevel.OWNER, doyun);
        mvc.perform(get(path + "/document.pdf").with(owner())).andExpect(status().isOk());
        mvc.perform(get(path + "/document.pdf").with(coOwner)).andExpect(status().isOk());
        mvc.perform(get(path + "/document.html").with(coOwner)).andExpect(status().isOk());
        mvc.perform(get(path + "/ledger").param("q", "agreement.read").with(owner()))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].sentence").value(containsString("이도윤")));
        clock.moveTo(LocalDate.of(2026, 11, 22));
        mvc.perform(get(path + "/document.html").with(coOwner)).andExpect(status().isOk());
        mvc.perform(get(path + "/ledger")
                        .param("q", "agreement.read")
                        .param("size", "1")
                        .with(owner()))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items.length()").value(1));
        mvc.perform(get(path + "/ledger").param("sort", "1;drop").with(owner())).andExpect(status().is(422));
    }

    @Test
    void aPatchMergesValuesAndNullTakesOneAway() throws Exception {
        String path = "/api/v1/agreements/" + create("{\"nda.purpose\": \"검토\", \"term.end\": \"2027-11-20\"}");
        change(path, "{\"signBy\": \"2026-12-01\", \"values\": {\"nda.purpose\": \"연구\"}}")
                .andExpect(jsonPath("$.signBy").value("2026-12-01"))
                .andExpect(jsonPath("$.values['term.end']").value("2027-11-20"))
                .andExpect(jsonPath("$.values['nda.purpose']").value("연구"));
        change(path, "{\"signBy\": null, \"values\": {\"term.end\": null}}")
                .andExpect(jsonPath("$.signBy").doesNotExist())
                .andExpect(jsonPath("$.values['term.end']").doesNotExist());
    }

    private ResultActions change(String path, String body) throws Exception {
        String read =
                mvc.perform(get(path).with(owner())).andReturn().getResponse().getHeader("ETag");
        return mvc.perform(patch(path)
                        .with(owner())
                        .header("If-Match", String.valueOf(read))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk());
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
