package dure.responsibility;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dure.shared.RandomId;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

class ResponsibilityRestTest extends ATeam {

    @Autowired
    MockMvc mvc;

    @Autowired
    JsonMapper json;

    @Test
    void aRoleNeedsOnlyItsNameAndRefusesUnknownFields() throws Exception {
        send(post("/api/v1/projects/{id}/roles", project), "{\"name\": \" 검수 \"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("검수"))
                .andExpect(jsonPath("$.essential").value(false));
        send(post("/api/v1/projects/{id}/roles", project), "{\"name\": \"가\", \"boss\": true}")
                .andExpect(status().isBadRequest());
        send(post("/api/v1/projects/{id}/roles", project), "{\"name\": \" \", \"weeklyHours\": 99}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors.length()").value(2));
        send(post("/api/v1/projects/{id}/roles", "nowhere"), "{\"name\": \"가\"}")
                .andExpect(status().isNotFound());
    }

    @Test
    void anAssignmentGoesFromWishToEnd() throws Exception {
        String role = role("검수", 4, true);
        String wish = id(send(post("/api/v1/roles/{id}/assignments", role), """
                {"collaboratorId": "%s", "part": "OWNER", "from": "2026-11-21", "origin": "VOLUNTEERED"}""".formatted(minjun))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("PROPOSED")));
        send(post("/api/v1/assignments/{id}/accept", wish), "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ACTIVE"))
                .andExpect(jsonPath("$.origin").value("VOLUNTEERED"));
        send(get("/api/v1/projects/{id}/matrix", project), "")
                .andExpect(jsonPath("$.rows[0].cells[0].held.part").value("OWNER"))
                .andExpect(jsonPath("$.people[0].hours").value(4));
        send(post("/api/v1/assignments/{id}/end", wish), "{\"on\": \"2026-11-21\"}")
                .andExpect(jsonPath("$.state").value("ENDED"));
        send(get("/api/v1/roles/{id}/assignments", role), "")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items.length()").value(1));
        send(delete("/api/v1/roles/{id}", role), "").andExpect(status().isConflict());
    }

    @Test
    void aPatchLeavesTheRestAndAStaleOneChangesNothing() throws Exception {
        String role = role("검수", 4, true);
        send(patch("/api/v1/roles/{id}", role), "{\"version\": 0, \"weeklyHours\": 5}")
                .andExpect(jsonPath("$.essential").value(true))
                .andExpect(jsonPath("$.weeklyHours").value(5));
        send(patch("/api/v1/roles/{id}", role), "{\"version\": 0, \"weeklyHours\": 6}")
                .andExpect(status().isConflict());
        send(delete("/api/v1/roles/{id}", role), "").andExpect(status().isNoContent());
        send(get("/api/v1/roles/{id}", role), "").andExpect(status().isNotFound());
    }

    @Test
    void aStaleIfMatchStopsEveryActAndTheTagOfTheAnswerIsTheRightOne() throws Exception {
        String role = role("검수", 4, true);
        send(delete("/api/v1/roles/{id}", role).header("If-Match", "\"9\""), "")
                .andExpect(status().isPreconditionFailed());
        send(get("/api/v1/roles/{id}", role), "").andExpect(header().string("ETag", "\"0\""));
        String wish = id(send(post("/api/v1/roles/{id}/assignments", role), """
                {"collaboratorId": "%s", "part": "OWNER", "origin": "VOLUNTEERED"}""".formatted(minjun)));

        send(post("/api/v1/assignments/{id}/accept", wish).header("If-Match", "\"9\""), "{}")
                .andExpect(status().isPreconditionFailed());
        send(get("/api/v1/assignments/{id}", wish), "")
                .andExpect(jsonPath("$.state").value("PROPOSED"))
                .andExpect(header().string("ETag", "\"0\""));
        send(post("/api/v1/assignments/{id}/accept", wish).header("If-Match", "\"0\""), "{}")
                .andExpect(status().isOk());
        send(post("/api/v1/assignments/{id}/end", wish).header("If-Match", "\"0\""), "{\"on\": \"2026-11-21\"}")
                .andExpect(status().isPreconditionFailed());
        send(get("/api/v1/assignments/{id}", wish), "")
                .andExpect(jsonPath("$.state").value("ACTIVE"));
    }

    @Test
    void nullEmptiesWhatMayBeEmpty() throws Exception {
        String role = role("검수", 4, true);
        send(patch("/api/v1/roles/{id}", role), "{\"version\": 0, \"termEnd\": \"2027-01-31\", \"purpose\": \"왜\"}")
                .andExpect(jsonPath("$.termEnd").value("2027-01-31"));
        send(patch("/api/v1/roles/{id}", role), "{\"version\": 1, \"termEnd\": null}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.termEnd").doesNotExist())
                .andExpect(jsonPath("$.purpose").value("왜"));
        send(patch("/api/v1/roles/{id}", role), "{\"version\": 2, \"boss\": null}")
                .andExpect(status().isBadRequest());
    }

    @Test
    void somebodyUnknownIsRefusedAtTheField() throws Exception {
        String role = role("검수", 4, true);
        send(post("/api/v1/roles/{id}/assignments", role), "{\"collaboratorId\": \"nobody\", \"part\": \"OWNER\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/collaboratorId"));
    }

    @Test
    void theSheetIsAPdf() throws Exception {
        role("검수", 4, true);
        send(get("/api/v1/projects/{id}/matrix.pdf?language=en", project), "")
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
    }

    private String id(ResultActions answer) throws Exception {
        return json.readTree(answer.andReturn().getResponse().getContentAsByteArray())
                .get("id")
                .asString();
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String body) throws Exception {
        var member = new ActorAuthentication(new Actor(RandomId.next(), minjun, AccessLevel.MEMBER));
        return mvc.perform(request.with(authentication(member))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
