package dure.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import dure.collaborator.CollaboratorService;
import dure.project.ProjectService;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import dure.testing.Team;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What was sent comes back letter by letter, from whichever database (B1, B3, B14, B15, B16, B21). */
class KeptTextTest extends DureTest {

    private static final String HARD =
            "<script>x()</script> ${7*7} {{party.email}} 漢字 Tiếng Việt עברית हिन्दी ıİß 👩🏽‍💻 \\ ' \" %";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ProjectService projects;

    @Autowired
    private CollaboratorService people;

    @Autowired
    private JsonMapper json;

    private String lead = "";
    private String project = "";

    @BeforeEach
    void aTeam() {
        actAsSystem();
        lead = Team.found(projects, people);
        project = projects.list().getFirst().id();
    }

    @Test
    void everyTextComesBackAsItWasSent() throws Exception {
        var part = Map.of("path", "**", "kind", "CODE", "license", "MIT");
        comesBack("/api/v1/projects", Map.of("name", HARD, "goal", HARD, "nonGoals", List.of(HARD)), "name", "goal");
        comesBack(
                "/api/v1/collaborators",
                Map.of("name", HARD, "email", "hard@example.org", "organisation", HARD),
                "name",
                "organisation");
        comesBack("/api/v1/projects/" + project + "/roles", Map.of("name", "검수 👩🏽‍💻", "purpose", HARD), "purpose");
        comesBack(
                "/api/v1/notes",
                Map.of("projectId", project, "kind", "TROUBLE", "title", HARD, "body", HARD + "\n" + HARD),
                "title",
                "body");
        comesBack(
                "/api/v1/deliverables",
                Map.of("projectId", project, "title", HARD, "kind", "CODE", "ownerId", lead, "parts", List.of(part)),
                "title");
    }

    @Test
    void aTextIsFoundHoweverItsLettersAreComposedAndNoOtherEmojiIsTakenForIt() throws Exception {
        comesBack("/api/v1/notes", Map.of("projectId", project, "kind", "DAILY", "title", "Nguyễn 김민준 😀"), "title");

        for (String text : List.of("Nguyễn", "김민준", "😀")) {
            for (var form : Normalizer.Form.values()) {
                assertThat(found(Normalizer.normalize(text, form)))
                        .as(text + form)
                        .isEqualTo(1);
            }
        }
        assertThat(found("😎")).isZero();
    }

    @Test
    void momentsAndDaysDoNotMoveWithTheServersZone() throws Exception {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            String role =
                    create("/api/v1/projects/" + project + "/roles", Map.of("name", "검수", "termEnd", "2027-03-14"));
            String note = create("/api/v1/notes", Map.of("projectId", project, "kind", "DAILY", "title", "오늘"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            assertThat(JsonPath.<String>read(read("/api/v1/roles/" + role), "$.termEnd"))
                    .isEqualTo("2027-03-14");
            assertThat(JsonPath.<String>read(read("/api/v1/notes/" + note), "$.createdAt"))
                    .isEqualTo("2026-11-21T00:00:00Z");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void comesBack(String path, Map<String, Object> sent, String... fields) throws Exception {
        String answer = read(path.replaceAll("projects/\\w+/", "") + "/" + create(path, sent));
        for (String field : fields) {
            assertThat(JsonPath.<String>read(answer, "$." + field))
                    .as(path + " " + field)
                    .isEqualTo(sent.get(field));
        }
    }

    private int found(String q) throws Exception {
        String answer = mvc.perform(
                        owner(get("/api/v1/projects/" + project + "/notes")).param("q", q))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(answer, "$.total");
    }

    private String create(String path, Map<String, Object> sent) throws Exception {
        var answer = mvc.perform(owner(post(path))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(sent)))
                .andReturn()
                .getResponse();
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(201);
        return JsonPath.read(body, "$.id");
    }

    private String read(String path) throws Exception {
        return mvc.perform(owner(get(path))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletRequestBuilder owner(MockHttpServletRequestBuilder request) {
        return request.with(authentication(new ActorAuthentication(new Actor(lead, lead, AccessLevel.OWNER))));
    }
}
