package dure.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import dure.collaborator.CollaboratorService;
import dure.project.DoneWhen;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.responsibility.RoleDetails;
import dure.responsibility.RoleService;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.testing.People;
import dure.testing.ViewTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewTest extends ViewTest {

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService collaborators;

    @Autowired
    RoleService roles;

    @Test
    void withoutAProjectHomeTeachesTheFirstStep() {
        UI.getCurrent().navigate("");

        assertThat(text()).contains("아직 프로젝트가 없습니다");
        assertThat(links()).contains("settings/project");
    }

    @Test
    void whoCannotCreateAProjectIsToldToWait() {
        actAs(new Actor("member-account", "member-person", AccessLevel.MEMBER));
        UI.getCurrent().navigate("");

        assertThat(text()).contains("대표가 프로젝트를 만들면");
        assertThat(links()).doesNotContain("settings/project");
    }

    @Test
    void aLeadAloneIsAskedToInviteTheFirstPerson() {
        project();
        UI.getCurrent().navigate("");

        assertThat(text()).contains("아직 협업자가 없습니다. 첫 사람을 초대하세요");
        assertThat(links()).contains("people");
    }

    @Test
    void homeSaysWhatWaitsForTheLeadAndWhatBlocksTheTeam() {
        fill();
        UI.getCurrent().navigate("");

        assertThat(text())
                .contains("우리말 LLM 사전", "목표: 누구나 쓰는 열린 사전")
                .contains("내가 할 일 (", "김민준님과 맺은 비밀유지계약이 없습니다")
                .contains("팀을 막는 것 (", "역할 ‘검수’에 담당이 없습니다", "방금")
                .contains("2개 중 1개 완료", "1개 · 담당 없음 1 · 백업 없음 1")
                .doesNotContain("!");
    }

    @Test
    void whatHappenedLastNamesItsSubjectAndLeadsThere() {
        fill();
        UI.getCurrent().navigate("");

        assertThat(text()).contains("검수 · ", "역할을 만들었습니다.", "오늘 ").doesNotContain("KST");
        assertThat(links()).anyMatch(link -> link.startsWith("roles?role="));
    }

    @Test
    void theSameInEnglish() {
        fill();
        speak(Locale.ENGLISH);
        UI.getCurrent().navigate("");

        assertThat(text())
                .contains("For me to do (", "What blocks the team (", "1 of 2 done", "just now")
                .doesNotContain("!")
                .doesNotContain("할 일");
    }

    @Test
    void aNewcomerSeesTheirStepsAndNoButtonThatOnlyTheLeadMayPress() {
        String minjun = fill();
        actAs(new Actor("minjun-account", minjun, AccessLevel.MEMBER));
        UI.getCurrent().navigate("");

        assertThat(text()).contains("합류까지 남은 일", "김민준님과 맺은 협업 계약이 없습니다");
        assertThat(links()).noneMatch(link -> link.startsWith("agreements/new"));
    }

    /** A lead, Minjun who is ACTIVE, and a role that nobody holds; answers Minjun's id. */
    private String fill() {
        String project = project();
        roles.create(project, new RoleDetails("검수", null, List.of(), 4, true, null));
        String minjun =
                collaborators.invite(People.person("김민준", "minjun@example.org")).id();
        collaborators.activate(minjun);
        return minjun;
    }

    private String project() {
        String lead =
                collaborators.invite(People.person("최하은", "haeun@example.org")).id();
        collaborators.adoptLead(lead);
        return projects.create(new ProjectDetails(
                        "우리말 LLM 사전",
                        "누구나 쓰는 열린 사전",
                        List.of(new DoneWhen("1만 항목", true), new DoneWhen("공개", false)),
                        List.of(),
                        Map.of()))
                .id();
    }

    private String text() {
        return $(HomeView.class).single().getElement().getTextRecursively();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
