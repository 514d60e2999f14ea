package dure.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dure.shared.RandomId;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The manners of the whole REST interface, shown on projects. */
class RestMannersTest extends DureTest {

    private static final String PROJECTS = "/api/v1/projects";
    private static final String OWNER = RandomId.next();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aRepeatedPostWithTheSameKeyHasOneEffectAndTheSameAnswer() throws Exception {
        String first = mvc.perform(create("우리말 사전").header("Idempotency-Key", "k1"))
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String second = mvc.perform(create("우리말 사전").header("Idempotency-Key", "k1"))
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(second).isEqualTo(first);
        assertThat(jdbc.queryForObject("select count(*) from project", Integer.class))
                .isEqualTo(1);
        mvc.perform(create("다른 사전").header("Idempotency-Key", "k1")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aRequestThatWasCutOffSaysThatItsEffectIsNotKnown() throws Exception {
        mvc.perform(create("우리말 사전").header("Idempotency-Key", "k2")).andExpect(status().is2xxSuccessful());
        jdbc.update("update idempotent_answer set status = null, body = null");

        mvc.perform(create("우리말 사전").header("Idempotency-Key", "k2").header("Accept-Language", "ko"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("처리되고 있습니다")));
        clock.advance(Duration.ofMinutes(6));
        mvc.perform(create("우리말 사전").header("Idempotency-Key", "k2").header("Accept-Language", "ko"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("처리되었는지 알 수 없습니다")));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsRefusedAndChangesNothing(String body) throws Exception {
        mvc.perform(owner(post(PROJECTS))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        assertThat(jdbc.queryForObject("select count(*) from project", Integer.class))
                .isZero();
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "",
                "{",
                "[]",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"name\":\"a\",\"state\":\"EXECUTED\"}",
                "{\"name\":\"a\",\"version\":7,\"id\":\"x\"}",
                "{\"name\":NaN}",
                "{\"name\":\"a\"} {\"name\":\"b\"}",
                "{\"name\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}");
    }

    @Test
    void aBodyOverTheLimitIsRefused() throws Exception {
        mvc.perform(owner(post(PROJECTS))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"" + "x".repeat(RestLimits.MAX_BYTES) + "\"}"))
                .andExpect(status().isContentTooLarge());
    }

    @Test
    void simpleContentTypesOfAnotherOriginAreRefused() throws Exception {
        for (var type : new MediaType[] {MediaType.TEXT_PLAIN, MediaType.APPLICATION_FORM_URLENCODED}) {
            mvc.perform(owner(post(PROJECTS)).contentType(type).content("{\"name\":\"a\"}"))
                    .andExpect(status().isUnsupportedMediaType());
        }
    }

    @Test
    void pagesAndSortsAreLimited() throws Exception {
        for (String query : new String[] {"page=-1", "size=0", "size=1000000000", "sort=1;drop", "size=x"}) {
            mvc.perform(owner(get("/api/v1/collaborators?" + query)))
                    .andExpect(status().is4xxClientError())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        }
    }

    @Test
    void anUnknownPathOrMethodIsAProblemInTheCallersLanguage() throws Exception {
        mvc.perform(owner(get("/api/v1/nothing")).header("Accept-Language", "ko"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("찾을 수 없습니다")));
        mvc.perform(owner(delete(PROJECTS))).andExpect(status().is4xxClientError());
    }

    private static MockHttpServletRequestBuilder create(String name) {
        return owner(post(PROJECTS))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"" + name
                        + "\",\"goal\":\"누구나 쓰는 사전\",\"doneWhen\":[],\"nonGoals\":[],\"defaultLicenses\":{}}");
    }

    private static MockHttpServletRequestBuilder owner(MockHttpServletRequestBuilder request) {
        return request.with(authentication(new ActorAuthentication(new Actor(OWNER, OWNER, AccessLevel.OWNER))));
    }
}
