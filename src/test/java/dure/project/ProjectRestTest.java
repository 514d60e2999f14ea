package dure.project;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dure.shared.RandomId;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ProjectRestTest extends DureTest {

    private static final Actor OWNER = new Actor(RandomId.next(), RandomId.next(), AccessLevel.OWNER);

    @Autowired
    MockMvc mvc;

    @Autowired
    ProjectService projects;

    @Test
    void aProjectIsCreatedWithPlainLines() throws Exception {
        send(post("/api/v1/projects"), """
                {"name": "우리말 LLM 사전", "goal": "열린 사전", "doneWhen": ["1만 개", {"text": "검수", "done": true}, {"text": "공개"}],
                 "nonGoals": ["광고"], "defaultLicenses": {"CODE": "apache-2.0"}}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.doneWhen[0].text").value("1만 개"))
                .andExpect(jsonPath("$.doneWhen[0].done").value(false))
                .andExpect(jsonPath("$.doneWhen[1].done").value(true))
                .andExpect(jsonPath("$.defaultLicenses.CODE").value("Apache-2.0"));
    }

    @Test
    void anUnknownLicenseIsRefusedAtItsField() throws Exception {
        send(post("/api/v1/projects"), """
                {"name": "가", "defaultLicenses": {"CODE": "No-Such-License"}}""")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/defaultLicenses/CODE"));
    }

    @Test
    void aPatchLeavesTheRestAsItIsAndAStaleOneChangesNothing() throws Exception {
        actAsSystem();
        var project = projects.create(new ProjectDetails("가", "목표", List.of(), List.of(), Map.of()));
        String path = "/api/v1/projects/" + project.id();

        send(patch(path), "{\"version\": %d, \"name\": \"나\"}".formatted(project.version()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.goal").value("목표"));
        send(patch(path), "{\"version\": %d, \"name\": \"다\"}".formatted(project.version()))
                .andExpect(status().isConflict());
        send(patch(path).header("If-Match", "\"" + project.version() + "\""), "{\"name\": \"다\"}")
                .andExpect(status().isPreconditionFailed());
        send(patch(path), "{\"name\": \"다\"}").andExpect(status().isUnprocessableContent());
        mvc.perform(get(path).with(authentication(new ActorAuthentication(OWNER))))
                .andExpect(jsonPath("$.name").value("나"));
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String body) throws Exception {
        return mvc.perform(request.with(authentication(new ActorAuthentication(OWNER)))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
