package dure.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dure.collaborator.CollaboratorService;
import dure.project.DoneWhen;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.responsibility.AssignmentDetails;
import dure.responsibility.AssignmentPart;
import dure.responsibility.AssignmentService;
import dure.responsibility.RoleDetails;
import dure.responsibility.RoleService;
import dure.shared.Gap;
import dure.shared.NotFound;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import dure.testing.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Gaps come and go with the facts, on the real modules. */
class HomeServiceTest extends DureTest {

    @Autowired
    HomeService home;

    @Autowired
    JoiningListService joining;

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService collaborators;

    @Autowired
    RoleService roles;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MockMvc mvc;

    private String project = "";
    private String lead = "";
    private String minjun = "";

    @BeforeEach
    void gather() {
        actAsSystem();
        project = projects.create(new ProjectDetails(
                        "우리말 LLM 사전", "누구나 쓰는 열린 사전", List.of(new DoneWhen("1만 항목", true)), List.of(), Map.of()))
                .id();
        lead = person("최하은", "haeun@example.org");
        collaborators.adoptLead(lead);
        minjun = person("김민준", "minjun@example.org");
        actAs(AccessLevel.OWNER, lead);
    }

    @Test
    void anOwnerOfARoleWithoutAContractInForceIsAGapUntilItIsExecuted() {
        String role = role("검수", true);
        assertThat(codes()).doesNotContain("overview.owner-without-agreement");
        assignments.assign(role, AssignmentDetails.of(minjun, AssignmentPart.OWNER));

        assertThat(gap("overview.owner-without-agreement")).satisfies(gap -> {
            assertThat(gap.severity()).isEqualTo(Gap.Severity.BLOCKS);
            assertThat(gap.args()).containsExactly("검수", "김민준");
            assertThat(gap.curePath())
                    .isEqualTo("agreements/new?template=collaboration&party=" + minjun + "&project=" + project);
        });

        team().collaboration(project, minjun, lead, LocalDate.of(2026, 11, 21));
        assertThat(codes()).doesNotContain("overview.owner-without-agreement", "agreement.contract-none");
    }

    @Test
    void theLeadOwnsARoleWithoutAContractBecauseTheLeadIsItsOtherSide() {
        assignments.assign(role("총괄", true), AssignmentDetails.of(lead, AssignmentPart.OWNER));

        assertThat(codes()).doesNotContain("overview.owner-without-agreement");
    }

    @Test
    void aRoleHeldBySomebodyWhoHasLeftIsNamedUntilTheRoleIsTakenFromThem() {
        String role = role("수집", false);
        var held = assignments
                .assign(role, AssignmentDetails.of(minjun, AssignmentPart.BACKUP))
                .made();
        jdbc.update("update collaborator set state = 'LEFT', left_on = '2026-11-01' where id = ?", minjun);

        assertThat(gap("overview.departed-holder").args()).containsExactly("수집", "김민준");

        assignments.end(held.id(), LocalDate.of(2026, 11, 21));
        assertThat(codes()).doesNotContain("overview.departed-holder");
    }

    @Test
    void whoLeavesByTheBookLeavesNoGapBehind() {
        assignments.assign(role("수집", false), AssignmentDetails.of(minjun, AssignmentPart.OWNER));
        collaborators.leave(minjun, LocalDate.of(2026, 11, 21));

        assertThat(codes()).doesNotContain("overview.departed-holder");
    }

    @Test
    void theJoiningListComesInOrderAndShrinksWithTheFacts() {
        assertThat(joining.gaps(minjun))
                .extracting(Gap::code)
                .containsSubsequence("agreement.nda-none", "agreement.contract-none", "person.role-missing");
        assertThat(joining.gaps(minjun)).extracting(Gap::order).isSorted();
        assertThat(joining.gaps(minjun)).allMatch(gap -> minjun.equals(gap.collaboratorId()));

        assignments.assign(role("수집", false), AssignmentDetails.of(minjun, AssignmentPart.OWNER));
        team().collaboration(project, minjun, lead, LocalDate.of(2026, 11, 21));

        assertThat(joining.gaps(minjun))
                .extracting(Gap::code)
                .doesNotContain("agreement.contract-none", "person.role-missing")
                .contains("agreement.nda-none");
        assertThatThrownBy(() -> joining.gaps("nobody")).isInstanceOf(NotFound.class);
    }

    @Test
    void aSentAgreementWaitsForItsSigner() {
        String cla = team().cla(project, minjun, lead, LocalDate.of(2026, 11, 21));
        assertThat(codes()).doesNotContain("overview.sign");
        jdbc.update("update agreement set state = 'SENT', executed_on = null where id = ?", cla);

        assertThat(home.gaps(project))
                .filteredOn(gap -> gap.code().equals("overview.sign") && minjun.equals(gap.collaboratorId()))
                .singleElement()
                .satisfies(gap -> assertThat(gap.args()).contains("김민준"));
    }

    @Test
    void aGlanceCountsWhatIsThereAndWhatLacks() {
        String role = role("검수", true);
        role("수집", false);
        assignments.assign(role, AssignmentDetails.of(minjun, AssignmentPart.OWNER));
        team().collaboration(project, minjun, lead, LocalDate.of(2026, 11, 21));

        var seen = home.home(Locale.KOREAN);
        var glance = java.util.Objects.requireNonNull(seen.glance());

        assertThat(seen.stage()).isEqualTo(Home.Stage.TEAM);
        assertThat(glance.done()).isEqualTo(1);
        assertThat(glance.roles()).isEqualTo(new Glance.Roles(2, 1, 2));
        assertThat(glance.agreements()).isEqualTo(new Glance.Agreements(1, 0, 0, 1, 0));
        assertThat(glance.next()).isEqualTo(NextStep.ENTER_DELIVERABLE);
        assertThat(seen.newest()).isNotEmpty();
    }

    @Test
    void aNoticeThatWasAcknowledgedIsNoAgreement() {
        String notice = team().collaboration(project, minjun, lead, LocalDate.of(2026, 11, 21));
        jdbc.update("update agreement set template = 'privacy' where id = ?", notice);

        assertThat(java.util.Objects.requireNonNull(home.home(Locale.KOREAN).glance())
                        .agreements())
                .isEqualTo(new Glance.Agreements(0, 0, 0, 0, 0));
    }

    @Test
    void gapsAreToldOverRestInTheCallersLanguage() throws Exception {
        role("검수", true);
        var path = "/api/v1/projects/" + project + "/gaps";
        mvc.perform(get(path).header("Accept-Language", "ko").with(member()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].code").value("role.owner-missing"))
                .andExpect(jsonPath("$.items[0].severity").value("BLOCKS"))
                .andExpect(jsonPath("$.items[0].sentence").value("역할 ‘검수’에 담당이 없습니다"))
                .andExpect(jsonPath("$.items[0].since").value("2026-11-21T00:00:00Z"))
                .andExpect(jsonPath("$.items[0].cure.label").value("담당 정하기"))
                .andExpect(jsonPath("$.items[0].cure.path").isNotEmpty())
                .andExpect(jsonPath("$.items[0].subjectId").isNotEmpty());
        mvc.perform(get(path + "?size=1").header("Accept-Language", "en").with(member()))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].cure.label").value("Choose an owner"));
        mvc.perform(get("/api/v1/collaborators/" + minjun + "/gaps").with(member()))
                .andExpect(jsonPath("$.items[0].collaboratorId").value(minjun));
        mvc.perform(get("/api/v1/projects/nowhere/gaps").with(member())).andExpect(status().isNotFound());
        mvc.perform(get(path)).andExpect(status().isUnauthorized());
    }

    @Test
    void aDayInASentenceIsWrittenAsTheReaderWritesIt() throws Exception {
        String contract = team().collaboration(project, minjun, lead, LocalDate.of(2026, 11, 21));
        jdbc.update("update agreement set ends_on = '2026-12-01' where id = ?", contract);
        assertThat(java.util.Objects.requireNonNull(home.home(Locale.KOREAN).glance())
                        .agreements()
                        .endingSoon())
                .isEqualTo(1);
        var path = "/api/v1/projects/" + project + "/gaps";
        mvc.perform(get(path).header("Accept-Language", "ko").with(member()))
                .andExpect(jsonPath("$.items[?(@.code == 'agreement.ending')].sentence")
                        .value("AG-2026-0001 collaboration: 2026. 12. 1. 종료, 자동 연장 아님 · 10일 남음"));
        mvc.perform(get(path).header("Accept-Language", "en").with(member()))
                .andExpect(jsonPath("$.items[?(@.code == 'agreement.ending')].sentence")
                        .value(org.hamcrest.Matchers.hasItem(org.hamcrest.Matchers.containsString("1 Dec 2026"))));
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor member() {
        return authentication(new ActorAuthentication(new Actor("account", "somebody", AccessLevel.MEMBER)));
    }

    private List<String> codes() {
        return home.gaps(project).stream().map(Gap::code).toList();
    }

    private Gap gap(String code) {
        return home.gaps(project).stream()
                .filter(gap -> gap.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String role(String name, boolean essential) {
        return roles.create(project, new RoleDetails(name, null, List.of(), 4, essential, null))
                .id();
    }

    private String person(String name, String address) {
        String id = collaborators.invite(People.person(name, address)).id();
        collaborators.activate(id);
        return id;
    }

    private dure.deliverable.Team team() {
        return beans.createBean(dure.deliverable.Team.class);
    }
}
