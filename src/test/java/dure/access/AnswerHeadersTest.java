package dure.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** The headers of every answer, and addresses that probe (B37, B48). */
class AnswerHeadersTest extends DureTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ProjectService projects;

    @Test
    void everyKindOfAnswerCarriesTheHeaders() throws Exception {
        var owner = authentication(new ActorAuthentication(new Actor("a", "p", AccessLevel.OWNER)));
        actAsSystem();
        String project = projects.create(new ProjectDetails("사전", null, List.of(), List.of(), Map.of()))
                .id();
        var requests = Map.<RequestBuilder, Integer>of(
                get("/api/v1/projects").with(owner), 200,
                get("/files/projects/" + project + "/matrix.pdf").with(owner), 200,
                get("/actuator/health"), 200,
                get("/people"), 302,
                post("/api/v1/projects").with(owner).contentType("text/plain").content("x"), 415,
                get("/api/v1/projects"), 401,
                get("/api/v1/projects/x").with(owner), 404,
                get(URI.create("/api/v1/projects;x=1")).with(owner), 400);

        for (var sent : requests.entrySet()) {
            var answer = mvc.perform(sent.getKey()).andReturn();
            String path = String.valueOf(answer.getRequest().getRequestURI());
            assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(sent.getValue());
            hasHeaders(path, answer.getResponse());
        }
    }

    @Test
    void overTlsTheBrowserIsToldToStayThere() throws Exception {
        assertThat(mvc.perform(get("/people").secure(true))
                        .andReturn()
                        .getResponse()
                        .getHeader("Strict-Transport-Security"))
                .contains("max-age=31536000");
        assertThat(mvc.perform(get("/api/v1/projects").secure(true))
                        .andReturn()
                        .getResponse()
                        .getHeader("Strict-Transport-Security"))
                .contains("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/beans", "/h2-console",
                        "/swagger-ui.html",
                "/v3/api-docs", "/error", "/error?trace=true", "/application.properties", "/people~", "/people.bak",
                "/.git/config", "/WEB-INF/web.xml", "/api/v1/projects.bak", "/people?debug"
            })
    void probingFindsNothing(String path) throws Exception {
        var answer = mvc.perform(get(path)).andReturn().getResponse();

        assertThat(answer.getStatus()).isIn(302, 401, 404);
        if (answer.getStatus() == 302) {
            assertThat(answer.getRedirectedUrl()).endsWith("/login");
        }
        tellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people;jsessionid=1",
                "/api/v1/projects;jsessionid=1",
                "/styles/%2e%2e/application.properties",
                "/styles/../application.properties",
                "/api//v1/projects",
                "/styles/..%2fapplication.properties",
                "/people%00",
                "/people%0d%0aSet-Cookie:%20a=b",
                "/x//people",
                "/people%5c..%5cx"
            })
    void anAddressWrittenToDeceiveIsRefused(String path) throws Exception {
        var answer = mvc.perform(get(URI.create(path))).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
        hasHeaders(path, answer);
        tellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "FOO"})
    void anOddMethodIsRefused(String method) throws Exception {
        var answer = mvc.perform(request(HttpMethod.valueOf(method), "/people"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isBetween(400, 499);
        hasHeaders(method, answer);
        tellsNothing(answer);
    }

    private static void tellsNothing(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getContentAsString())
                .doesNotContain("at dure.", "at org.", "Exception", "Tomcat", "Spring", "Vaadin");
        assertThat(answer.getHeader("Server")).isNull();
        assertThat(answer.getHeader("X-Powered-By")).isNull();
    }

    private static void hasHeaders(String path, MockHttpServletResponse answer) {
        assertThat(answer.getHeader("Content-Security-Policy")).as(path).contains("frame-ancestors 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).as(path).isEqualTo("DENY");
        assertThat(answer.getHeader("Referrer-Policy")).as(path).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cache-Control")).as(path).contains("no-store");
    }
}
