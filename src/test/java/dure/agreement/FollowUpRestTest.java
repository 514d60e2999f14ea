package dure.agreement;

import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What follows an executed agreement, over REST (api.md). */
class FollowUpRestTest extends TwoParties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SignedPaper paper;

    private String path;

    @BeforeEach
    void anExecutedCollaboration() {
        actAsSystem();
        String minjun = team.member("김민준", "minjun@example.org");
        actAs(AccessLevel.OWNER, lead);
        var base = paper.execute(
                AgreementTeam.collaboration(project, Map.of("term.end", "2027-11-20"), lead, seoyeon, minjun),
                TODAY,
                lead,
                seoyeon,
                minjun);
        path = "/api/v1/agreements/" + base.id();
    }

    @Test
    void anAmendmentIsDraftedAndItsNewValuesArePatched() throws Exception {
        String answer = act("/amend", "", owner())
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", startsWith("/api/v1/agreements/")))
                .andExpect(jsonPath("$.relation").value("AMENDS"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String draft = "/api/v1/agreements/" + JsonPath.read(answer, "$.id");
        mvc.perform(patch(draft)
                        .with(owner())
                        .header("If-Match", "\"" + JsonPath.read(answer, "$.version") + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"layout\": \"SIDE_BY_SIDE\", \"amendedValues\": {\"exit.noticeDays\": \"60\"},"
                                + " \"values\": {\"amend.reason\": \"더 일찍 알리기로 합니다.\"}}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.layout").value("SIDE_BY_SIDE"))
                .andExpect(jsonPath("$.amendedValues['exit.noticeDays']").value("60"))
                .andExpect(jsonPath("$.missing").isEmpty());
        mvc.perform(get(path + "/following").with(owner()))
                .andExpect(jsonPath("$.length()").value(1));
    }

    @Test
    void renewalExitAndSuccessorAreDraftsOfTheirOwn() throws Exception {
        act("/renew", "{}", owner())
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].pointer").value("/endsOn"));
        act("/renew", "{\"endsOn\": \"2028-11-20\"}", owner())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.relation").value("RENEWS"));
        act("/supersede", "", owner())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.relation").value("SUPERSEDES"));
        act("/exit", "{\"leaving\": [\"%s\"]}".formatted(seoyeon), owner())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.relation").value("ENDS"));
        act("/amend", "", as(AccessLevel.MEMBER, seoyeon)).andExpect(status().isForbidden());
    }

    @Test
    void whatAnEndingWouldDoIsToldAndNothingIsDone() throws Exception {
        mvc.perform(get(path + "/ending-effects")
                        .param("collaboratorIds", seoyeon)
                        .param("on", "2026-12-31")
                        .param("endGrants", "true")
                        .with(owner()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.endingGrants[0].grantorId").value(seoyeon))
                .andExpect(jsonPath("$.stayingGrants").isEmpty());
        mvc.perform(get(path).with(owner()))
                .andExpect(jsonPath("$.state").value("EXECUTED"))
                .andExpect(jsonPath("$.term.kind").value("FIXED"));
    }

    @Test
    void aPackForNobodyIsRefused() throws Exception {
        mvc.perform(post("/api/v1/agreements/packs")
                        .with(owner())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"projectId\": \"%s\", \"collaboratorIds\": [null]}".formatted(project)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].pointer").value("/collaboratorIds"));
    }

    @Test
    void whatDoesNotFitTheTermIsRefused() throws Exception {
        for (String act : new String[] {"/stop-renewal", "/review", "/confirm-delivery"}) {
            act(act, "", owner()).andExpect(status().isConflict());
        }
    }

    @Test
    void aStaleIfMatchDraftsNothing() throws Exception {
        for (String act : new String[] {"/amend", "/supersede", "/review", "/stop-renewal"}) {
            mvc.perform(post(path + act).with(owner()).header("If-Match", "\"99\""))
                    .andExpect(status().isPreconditionFailed());
        }
        mvc.perform(get(path + "/following").with(owner()))
                .andExpect(jsonPath("$").isEmpty());
    }

    private ResultActions act(String act, String body, RequestPostProcessor who) throws Exception {
        return mvc.perform(post(path + act)
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private RequestPostProcessor owner() {
        return as(AccessLevel.OWNER, lead);
    }

    private static RequestPostProcessor as(AccessLevel level, String person) {
        return authentication(new ActorAuthentication(new Actor(person, person, level)));
    }
}
