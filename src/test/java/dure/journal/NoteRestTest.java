package dure.journal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dure.collaborator.CollaboratorService;
import dure.project.ProjectService;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import dure.testing.Team;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

class NoteRestTest extends DureTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService people;

    @Test
    void aSourceIsCreatedListedAndRead() throws Exception {
        actAsSystem();
        String lead = Team.found(projects, people);
        String project = projects.list().getFirst().id();
        var owner = authentication(new ActorAuthentication(new Actor(lead, lead, AccessLevel.OWNER)));

        mvc.perform(post("/api/v1/notes")
                        .with(owner)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"projectId": "%s", "kind": "SOURCE", "title": "데이터 원천 안내", "mustReadForAll": true}""".formatted(project)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.mustRead").value(true));
        String id = JsonPath.read(
                mvc.perform(get("/api/v1/projects/" + project + "/notes")
                                .param("kind", "SOURCE")
                                .with(owner))
                        .andExpect(jsonPath("$.total").value(1))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.items[0].id");
        mvc.perform(post("/api/v1/notes/" + id + "/acknowledge").with(owner))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.readOn").value("2026-11-21"));
    }

    @Test
    void whatOnlyASourceCanBeIsRefusedElsewhereAndNeverDropped() throws Exception {
        actAsSystem();
        String lead = Team.found(projects, people);
        String project = projects.list().getFirst().id();
        var owner = authentication(new ActorAuthentication(new Actor(lead, lead, AccessLevel.OWNER)));

        mvc.perform(post("/api/v1/notes")
                        .with(owner)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"projectId": "%s", "kind": "DAILY", "title": "비밀", "confidential": true}""".formatted(project)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/confidential"));
        mvc.perform(post("/api/v1/notes")
                        .with(owner)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"projectId": "%s", "kind": "SOURCE", "title": "x", "mustReadRoleIds": ["nowhere"]}""".formatted(project)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/mustReadRoleIds/0"));
        String source = mvc.perform(post("/api/v1/notes")
                        .with(owner)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"projectId": "%s", "kind": "SOURCE", "title": "원천", "minutes": 5, "confidential": true}""".formatted(project)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String path = "/api/v1/notes/" + JsonPath.read(source, "$.id");
        mvc.perform(patch(path)
                        .with(owner)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": 0, \"kind\": \"TROUBLE\", \"minutes\": null}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/confidential"));
        mvc.perform(patch(path)
                        .with(owner)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": 0, \"minutes\": null}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.minutes").doesNotExist())
                .andExpect(jsonPath("$.confidential").value(true));
        mvc.perform(get(path + "/readings").with(owner))
                .andExpect(jsonPath("$.total").value(0));
    }
}
