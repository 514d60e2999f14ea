package dure.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dure.deliverable.Team;
import dure.shared.Sha256;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Deliverables and releases over REST, from the first contribution to the pack. */
class ReleaseApiTest extends DureTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JsonMapper json;

    @Autowired
    AutowireCapableBeanFactory beans;

    Team team;
    String project;
    String lead;

    @BeforeEach
    void aTeam() {
        actAsSystem();
        team = beans.createBean(Team.class);
        project = team.project();
        lead = team.lead("최하은");
    }

    @Test
    void fromADeliverableToItsPack() throws Exception {
        var deliverable = answer(send(post("/api/v1/deliverables"), """
                {"projectId":"%s","title":"안내서","kind":"TEXT","ownerId":"%s",
                 "parts":[{"path":"docs/**","kind":"TEXT","license":"cc-by-sa-4.0"}]}""".formatted(project, lead))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.parts[0].license").value("CC-BY-SA-4.0"))
                .andExpect(jsonPath("$.licensorId").value(lead)));
        String path = "/api/v1/deliverables/" + deliverable.get("id").asString();
        send(get(path + "/clearance"), "").andExpect(jsonPath("$.rows[0].code").value("NO_CONTRIBUTIONS"));

        send(post(path + "/contributions"), """
                {"collaboratorId":"%s","part":"docs/**","kind":"TEXT","from":"2026-05-01","to":"2026-06-01",
                 "capacity":"OWN","authorship":"SOLE","ai":{"use":"NONE"}}""".formatted(lead)).andExpect(status().isCreated());
        send(get(path + "/clearance"), "")
                .andExpect(jsonPath("$.verdict").value("CLEAR"))
                .andExpect(jsonPath("$.rows[0].reasonEn").value(containsString("licensor")));

        var release = answer(send(post(path + "/releases"), """
                {"version":"v1.0","tag":"v1.0","commit":"%s","artifacts":[{"name":"guide.pdf","sha256":"%s","bytes":12}]}""".formatted("a".repeat(40), "b".repeat(64)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("DRAFT")));
        String releasePath = "/api/v1/releases/" + release.get("id").asString();
        send(get(releasePath + "/pack.zip"), "").andExpect(status().isConflict());
        send(get(releasePath + "/clearance"), "")
                .andExpect(jsonPath("$.publishable").value(true));
        var published = answer(send(post(releasePath + "/publish"), "").andExpect(status().isOk()));

        var pack = send(get(releasePath + "/pack.zip"), "")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Sha256.of(pack).hex()).isEqualTo(published.get("packHash").asString());
        var record = send(get(releasePath + "/record.json"), "")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Sha256.of(record).hex())
                .isEqualTo(published.get("recordHash").asString());
        send(post(path + "/releases"), "{\"version\":\"v1.0\"}").andExpect(status().isConflict());
        send(post(releasePath + "/withdraw"), "{\"reason\":\"오류\"}")
                .andExpect(jsonPath("$.state").value("WITHDRAWN"));
    }

    @Test
    void aPatchChangesOnlyWhatItSendsAndAStaleOneNothing() throws Exception {
        var deliverable = answer(send(post("/api/v1/deliverables"), """
                {"projectId":"%s","title":"도구","titleEn":"Tool","kind":"CODE","ownerId":"%s"}""".formatted(project, lead)));
        String path = "/api/v1/deliverables/" + deliverable.get("id").asString();

        int version = deliverable.get("version").asInt();

        send(patch(path), "{\"version\":" + version + ",\"title\":\"새 도구\",\"titleEn\":null}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("새 도구"))
                .andExpect(jsonPath("$.titleEn").doesNotExist())
                .andExpect(jsonPath("$.parts[0].license").value("Apache-2.0"));
        send(patch(path), "{\"version\":" + version + ",\"title\":\"또\"}").andExpect(status().isConflict());
        send(patch(path), "{\"version\":" + (version + 1) + ",\"titel\":\"x\"}").andExpect(status().isBadRequest());
    }

    @Test
    void aWrongExpressionIsAProblemAtItsPart() throws Exception {
        send(post("/api/v1/deliverables"), """
                {"projectId":"%s","title":"x","kind":"CODE","ownerId":"%s",
                 "parts":[{"path":"**","kind":"CODE","license":"MIT AND"}]}""".formatted(project, lead))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/parts/0/license"));
    }

    @Test
    void aStaleIfMatchNeitherPublishesNorWithdrawsNorRemoves() throws Exception {
        var deliverable = answer(send(post("/api/v1/deliverables"), """
                {"projectId":"%s","title":"안내서","kind":"TEXT","ownerId":"%s",
                 "parts":[{"path":"docs/**","kind":"TEXT","license":"CC-BY-SA-4.0"}]}""".formatted(project, lead)));
        String path = "/api/v1/deliverables/" + deliverable.get("id").asString();
        var made = answer(send(post(path + "/contributions"), """
                {"collaboratorId":"%s","part":"docs/**","kind":"TEXT","from":"2026-05-01","to":"2026-06-01",
                 "capacity":"OWN","authorship":"SOLE","ai":{"use":"NONE"}}""".formatted(lead)));
        send(delete(path + "/contributions/" + made.get("id").asString()).header("If-Match", "\"9\""), "")
                .andExpect(status().isPreconditionFailed());
        var release = answer(send(post(path + "/releases"), "{\"version\":\"v1\"}"));
        String releasePath = "/api/v1/releases/" + release.get("id").asString();

        send(post(releasePath + "/publish").header("If-Match", "\"9\""), "").andExpect(status().isPreconditionFailed());
        send(get(releasePath), "").andExpect(jsonPath("$.state").value("DRAFT"));
        send(
                        post(releasePath + "/publish")
                                .header(
                                        "If-Match",
                                        "\"" + release.get("revision").asInt() + "\""),
                        "")
                .andExpect(status().isOk());
        send(post(releasePath + "/withdraw").header("If-Match", "\"9\""), "{\"reason\":\"오류\"}")
                .andExpect(status().isPreconditionFailed());
        send(get(releasePath), "").andExpect(jsonPath("$.state").value("PUBLISHED"));
        send(get(path + "/contributions"), "").andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void shortListsRefuseASortTheyDoNotKnow() throws Exception {
        var deliverable = answer(send(post("/api/v1/deliverables"), """
                {"projectId":"%s","title":"도구","kind":"CODE","ownerId":"%s"}""".formatted(project, lead)));
        String path = "/api/v1/deliverables/" + deliverable.get("id").asString();
        for (String list : new String[] {
            "/api/v1/projects",
            "/api/v1/projects/" + project + "/roles",
            "/api/v1/projects/" + project + "/gaps",
            "/api/v1/collaborators/" + lead + "/assignments",
            "/api/v1/ledger",
            "/api/v1/accounts",
            path + "/releases",
            path + "/contributions",
            path + "/inbound",
            path + "/clearance/what-if"
        }) {
            send(get(list + "?sort=1;drop"), "").andExpect(status().isUnprocessableContent());
            send(get(list), "")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.total").isNumber());
        }
        send(get("/api/v1/projects/" + project + "/gaps?q=nothing-is-called-so"), "")
                .andExpect(jsonPath("$.total").value(0));
    }

    private JsonNode answer(ResultActions result) throws Exception {
        return json.readTree(result.andReturn().getResponse().getContentAsByteArray());
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String body) throws Exception {
        var actor = new Actor(lead, lead, AccessLevel.OWNER);
        return mvc.perform(request.contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header("Accept-Language", "en")
                .with(SecurityMockMvcRequestPostProcessors.authentication(new ActorAuthentication(actor)))
                .with(SecurityMockMvcRequestPostProcessors.csrf()));
    }
}
