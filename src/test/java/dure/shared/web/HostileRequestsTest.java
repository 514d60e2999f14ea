package dure.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.shared.RandomId;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Numbers, days, bytes and searches that no honest program sends (B19, B22, B23, B25, B26). */
class HostileRequestsTest extends DureTest {

    private static final String OWNER = RandomId.next();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ProjectService projects;

    @Autowired
    private JdbcTemplate jdbc;

    private String roles = "";

    @BeforeEach
    void aProject() {
        actAsSystem();
        var project = projects.create(new ProjectDetails("사전", null, List.of(), List.of(), Map.of()));
        roles = "/api/v1/projects/" + project.id() + "/roles";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e400",
                "1e2",
                "0x10",
                "010",
                "１２",
                "1.5",
                "\"12\"",
                "true",
                "[1]",
                "99999999999999999999",
                "1,000"
            })
    void whatIsNoWholeNumberIsNotTakenForOne(String number) throws Exception {
        var answer = send("{\"name\": \"검수\", \"weeklyHours\": " + number + "}");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "81", "2147483647"})
    void aNumberOutOfItsRangeIsNamed(String number) throws Exception {
        assertRefusedAt("/weeklyHours", send("{\"name\": \"검수\", \"weeklyHours\": " + number + "}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-00-00",
                "0001-01-01",
                "9999-12-31",
                "2026-02-30",
                "2026-2-3",
                "20261121",
                "2026-11-21T00:00:00Z",
                "21.11.2026",
                "+12026-01-01",
                "２０２６-11-21",
                "내일"
            })
    void aDayThatIsInNoCalendarIsNamed(String day) throws Exception {
        assertRefusedAt("/termEnd", send("{\"name\": \"검수\", \"termEnd\": \"" + day + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20778", "[2026, 11, 21]", "1.5", "true", "{}"})
    void aDayIsWrittenAsTextOnly(String day) throws Exception {
        assertThat(send("{\"name\": \"검수\", \"termEnd\": " + day + "}").getStatus())
                .isIn(400, 422);
        assertThat(stored()).isZero();
    }

    @Test
    void bytesOfAnotherEncodingAreReadOnlyWhenTheySaySo() throws Exception {
        byte[] korean = "{\"name\": \"검수\"}".getBytes(java.nio.charset.Charset.forName("EUC-KR"));

        var unlabelled =
                mvc.perform(owner(post(roles)).contentType("application/json").content(korean));
        assertThat(unlabelled.andReturn().getResponse().getStatus()).isEqualTo(400);
        var labelled = mvc.perform(owner(post(roles))
                .contentType("application/json;charset=EUC-KR")
                .content(korean));
        assertThat(labelled.andReturn().getResponse().getStatus()).isEqualTo(201);
        assertThat(jdbc.queryForObject("select name from project_role", String.class))
                .isEqualTo("검수");
    }

    @Test
    void aLongOrStrangeAddressFindsNothing() throws Exception {
        for (String id : List.of("x".repeat(4_000), "😀", "' or 1=1 --", "null", "0", "-1", "a b", "가")) {
            for (String path :
                    List.of("/api/v1/agreements/", "/api/v1/notes/", "/api/v1/collaborators/", "/api/v1/roles/")) {
                var answer =
                        mvc.perform(owner(get(path + "{id}", id))).andReturn().getResponse();
                assertThat(answer.getStatus()).as(path + id).isEqualTo(404);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/projects",
        "/api/v1/collaborators",
        "/api/v1/agreements",
        "/api/v1/deliverables",
        "/api/v1/licenses",
        "/api/v1/templates",
        "ROLES",
        "NOTES",
        "GAPS"
    })
    void aSearchIsTakenLiterallyAndASortFromAList(String list) throws Exception {
        String path = list.startsWith("/") ? list : roles.replace("roles", list.toLowerCase(java.util.Locale.ROOT));
        for (String q : List.of("'; drop table note; --", "%", "_", "\\", "!", "\"", "😀", "\0", "*)(", "${7*7}")) {
            var found = mvc.perform(owner(get(path)).param("q", q)).andReturn().getResponse();
            assertThat(found.getStatus()).as(q).isEqualTo(200);
            if (!list.equals("GAPS") && !list.contains("licenses")) {
                assertThat(JsonPath.<Integer>read(found.getContentAsString(), "$.total"))
                        .as(q)
                        .isZero();
            }
        }
        for (String query : List.of("sort=1;drop", "sort=password", "page=-1", "size=1000000000", "size=0", "page=x")) {
            int status = mvc.perform(owner(get(path + "?" + query)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(query).isIn(400, 422);
        }
    }

    private MockHttpServletResponse send(String body) throws Exception {
        return mvc.perform(owner(post(roles))
                        .contentType("application/json")
                        .content(body.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse();
    }

    private void assertRefusedAt(String pointer, MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(
                        answer.getContentAsString(StandardCharsets.UTF_8), "$.errors[*].pointer"))
                .containsExactly(pointer);
        assertThat(stored()).isZero();
    }

    private long stored() {
        return jdbc.queryForList("select id from project_role").size();
    }

    private static MockHttpServletRequestBuilder owner(MockHttpServletRequestBuilder request) {
        return request.with(authentication(new ActorAuthentication(new Actor(OWNER, OWNER, AccessLevel.OWNER))));
    }
}
