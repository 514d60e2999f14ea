package dure.collaborator;

import static dure.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dure.project.ProjectService;
import dure.shared.RandomId;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import dure.testing.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class CollaboratorRestTest extends DureTest {

    private static final String PATH = "/api/v1/collaborators";
    private static final Actor OWNER = new Actor(RandomId.next(), RandomId.next(), AccessLevel.OWNER);

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService people;

    CollaboratorRow minjun;

    @BeforeEach
    void inviteMinjun() {
        actAsSystem();
        Team.found(projects, people);
        minjun = people.invite(person("김민준", "minjun@example.org"));
    }

    @Test
    void somebodyIsInvitedWithTheNamesOfTheInterface() throws Exception {
        send(OWNER, post(PATH), """
                {"name": "박서연", "nameEn": "Seoyeon Park", "email": "seoyeon@example.org", "locale": "ko",
                 "skills": ["법학"], "wants": ["검수"], "weeklyHours": 8, "organisation": "한빛"}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.email").value("seoyeon@example.org"))
                .andExpect(jsonPath("$.state").value("INVITED"));
    }

    @Test
    void unknownFieldsAndForeignStatesAreRefused() throws Exception {
        send(OWNER, post(PATH), """
                {"name": "박서연", "email": "seoyeon@example.org", "state": "ACTIVE"}""").andExpect(status().isBadRequest());
        send(OWNER, post(PATH), """
                {"name": "박서연", "email": "not an address"}""").andExpect(status().is4xxClientError());
        send(OWNER, post(PATH), """
                {"name": "박서연"}""")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/email"));
    }

    @Test
    void theListIsSearchedFilteredAndHoldsNoPersonalData() throws Exception {
        mvc.perform(get(PATH).param("q", "민준").param("state", "INVITED").with(as(OWNER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].birthDate").doesNotExist())
                .andExpect(jsonPath("$.items[0].phone").doesNotExist());
        mvc.perform(get(PATH).param("sort", "1;drop").with(as(OWNER))).andExpect(status().isUnprocessableContent());
        mvc.perform(get(PATH)).andExpect(status().isUnauthorized());
    }

    @Test
    void theInvitationIsAnsweredOnceToTheOwnerOnly() throws Exception {
        String path = PATH + "/" + minjun.id() + "/invitation";
        send(OWNER, post(path), "{}")
                .andExpect(status().isCreated())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.url").isNotEmpty())
                .andExpect(jsonPath("$.expiresAt").isNotEmpty());
        send(member(RandomId.next()), post(path), "{}").andExpect(status().isForbidden());
    }

    @Test
    void theLinkIsNeverKeptForARepeatedRequest() throws Exception {
        var path = post(PATH + "/" + minjun.id() + "/invitation").header("Idempotency-Key", "once");
        String answer = send(OWNER, path, "{}")
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();

        send(OWNER, path, "{}").andExpect(status().isConflict());
        assertThat(answer).contains("/join/");
        assertThat(jdbc.queryForObject("select count(*) from idempotent_answer where body is not null", Integer.class))
                .isZero();
    }

    @Test
    void personalDataIsForThePersonAndTheOwner() throws Exception {
        String path = PATH + "/" + minjun.id() + "/personal-data";
        String body = """
                {"birthDate": "1994-03-02", "address": "서울특별시 마포구", "phone": "010-1234-5678"}""";
        send(member(minjun.id()), put(path), body).andExpect(status().isConflict());
        send(member(minjun.id()), post(PATH + "/" + minjun.id() + "/privacy-notice/acknowledge"), "{}")
                .andExpect(status().isNoContent());
        send(member(minjun.id()), put(path), body).andExpect(status().isNoContent());
        mvc.perform(get(path).with(as(OWNER)))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.phone").value("010-1234-5678"));
        mvc.perform(get(path).with(as(member(RandomId.next())))).andExpect(status().isForbidden());
        send(member(RandomId.next()), put(path), body).andExpect(status().isForbidden());
        send(member(minjun.id()), put(path), body.replace("1994-03-02", "2026-02-30"))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void aStalePatchChangesNothing() throws Exception {
        String path = PATH + "/" + minjun.id();
        send(OWNER, patch(path), "{\"version\": %d, \"weeklyHours\": 10}".formatted(minjun.version()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("김민준"));
        send(OWNER, patch(path).header("If-Match", "\"" + minjun.version() + "\""), "{\"weeklyHours\": 20}")
                .andExpect(status().isPreconditionFailed());

        actAsSystem();
        assertThat(people.find(minjun.id()).weeklyHours()).isEqualTo(10);
    }

    @Test
    void somebodyLeaves() throws Exception {
        send(OWNER, post(PATH + "/" + minjun.id() + "/leave"), "{\"on\": \"2026-11-21\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("LEFT"));
        send(OWNER, post(PATH + "/" + minjun.id() + "/leave"), "{\"on\": \"2026-11-21\"}")
                .andExpect(status().isConflict());
    }

    @Test
    void aStaleIfMatchKeepsSomebodyInTheTeam() throws Exception {
        String path = PATH + "/" + minjun.id();
        send(OWNER, post(path + "/leave").header("If-Match", "\"7\""), "{\"on\": \"2026-11-21\"}")
                .andExpect(status().isPreconditionFailed());
        send(OWNER, post(path + "/leave").header("If-Match", "yesterday"), "{\"on\": \"2026-11-21\"}")
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get(path).with(as(OWNER)))
                .andExpect(header().string("ETag", "\"" + minjun.version() + "\""))
                .andExpect(jsonPath("$.state").value("INVITED"));
    }

    @Test
    void personalDataIsReplacedOnlyFromTheVersionThatWasRead() throws Exception {
        String path = PATH + "/" + minjun.id() + "/personal-data";
        String body = """
                {"birthDate": "1994-03-02", "address": "서울특별시 마포구", "phone": "010-1234-5678"}""";
        send(OWNER, put(path), body).andExpect(status().isNoContent());
        send(OWNER, put(path), body).andExpect(status().isConflict());
        mvc.perform(get(path).with(as(OWNER))).andExpect(header().string("ETag", "\"0\""));
        send(OWNER, put(path).header("If-Match", "\"0\""), body.replace("5678", "9999"))
                .andExpect(status().isNoContent());
        send(OWNER, put(path).header("If-Match", "\"0\""), body).andExpect(status().isPreconditionFailed());
        mvc.perform(get(path).with(as(OWNER))).andExpect(jsonPath("$.phone").value("010-1234-9999"));
    }

    @Test
    void aBusinessIsSentFlatAndItsNumberIsChecked() throws Exception {
        String path = PATH + "/" + minjun.id() + "/personal-data";
        String body = """
                {"address": "서울특별시 마포구", "phone": "010-1234-5678", "businessName": "우리말연구소",
                 "businessNumber": "123-45-67891", "bankAccount": "두레은행 110-123-456789"}""";
        send(OWNER, put(path), body.replace("67891", "67890"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/businessNumber"));
        send(OWNER, put(path), body).andExpect(status().isNoContent());
        mvc.perform(get(path).with(as(OWNER)))
                .andExpect(jsonPath("$.businessNumber").value("1234567891"))
                .andExpect(jsonPath("$.birthDate").doesNotExist());
    }

    @Test
    void nullEmptiesWhatMayBeEmpty() throws Exception {
        String path = PATH + "/" + minjun.id();
        send(OWNER, patch(path), "{\"version\": %d, \"weeklyHours\": 10}".formatted(minjun.version()))
                .andExpect(status().isOk());
        send(OWNER, patch(path), "{\"version\": %d, \"weeklyHours\": null}".formatted(minjun.version() + 1))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.weeklyHours").doesNotExist())
                .andExpect(jsonPath("$.email").value("minjun@example.org"));
    }

    private static Actor member(String id) {
        return new Actor(id, id, AccessLevel.MEMBER);
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(new ActorAuthentication(actor));
    }

    private ResultActions send(Actor actor, MockHttpServletRequestBuilder request, String body) throws Exception {
        return mvc.perform(
                request.with(as(actor)).contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
