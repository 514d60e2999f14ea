package dure.responsibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import dure.collaborator.CollaboratorDetails;
import dure.collaborator.CollaboratorService;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.responsibility.AssignmentDetails;
import dure.responsibility.AssignmentPart;
import dure.responsibility.AssignmentService;
import dure.responsibility.Matrix;
import dure.responsibility.MatrixService;
import dure.responsibility.RoleDetails;
import dure.responsibility.RoleService;
import dure.shared.EmailAddress;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.testing.ViewTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RolesViewTest extends ViewTest {

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService collaborators;

    @Autowired
    RoleService roles;

    @Autowired
    AssignmentService assignments;

    @Autowired
    MatrixService matrices;

    private String project = "";
    private String minjun = "";
    private String doyun = "";

    @Override
    protected void prepare() {
        project = projects.create(new ProjectDetails("우리말 LLM 사전", null, List.of(), List.of(), Map.of()))
                .id();
        minjun = person("김민준", "minjun");
        doyun = person("이도윤", "doyun");
    }

    @Test
    void anEmptyProjectStartsWithSixRoles() {
        navigate(RolesView.class);
        click("여섯 역할로 시작");
        assertThat($(Button.class).withText("고른 역할 만들기").single().isDisableOnClick())
                .isTrue();
        click("고른 역할 만들기");

        assertThat(matrix().rows()).hasSize(6);
        assertThat($(MatrixCell.class).all()).hasSize(12);
    }

    @Test
    void aRoleIsAddedByItsNameAndARepeatedNameIsRefusedAtTheField() {
        navigate(RolesView.class);
        add("검수");
        add("검수");

        assertThat(matrix().rows()).hasSize(1);
        assertThat($(TextField.class).first().getErrorMessage()).contains("‘검수’ 역할이 이미 있습니다");
    }

    @Test
    void aRoleThatIsAddedLaterStandsInTheMatrixWithTheOthers() {
        role("검수");
        navigate(RolesView.class);
        add("발음 녹음");

        var table = $(NativeTable.class).single();
        assertThat(table.getElement().getTextRecursively()).contains("검수", "발음 녹음");
    }

    @Test
    void aCellIsFilledFromItsMenuAndTakenBackFromTheNotice() {
        String role = role("검수");
        navigate(RolesView.class);
        assertThat(label(role, minjun)).isEqualTo("검수, 김민준: 비어 있음");

        choose(role, minjun, "담당");
        assertThat(label(role, minjun)).isEqualTo("검수, 김민준: 담당");
        assertThat($(Notification.class).last().getElement().getTextRecursively())
                .contains("‘검수’ 역할의 담당: 김민준님");

        click("되돌리기");
        assertThat(label(role, minjun)).isEqualTo("검수, 김민준: 비어 있음");
    }

    @Test
    void aChangeLeavesTheTableInPlaceSoThatTheKeyboardKeepsItsPlace() {
        String role = role("검수");
        navigate(RolesView.class);
        var detached = new AtomicInteger();
        cell(role, minjun).addDetachListener(event -> detached.incrementAndGet());

        choose(role, minjun, "담당");

        assertThat(label(role, minjun)).isEqualTo("검수, 김민준: 담당");
        assertThat(detached).hasValue(0);
    }

    @Test
    void aSecondOwnerAsksWhatBecomesOfTheFirst() {
        String role = role("검수");
        assignments.assign(role, AssignmentDetails.of(minjun, AssignmentPart.OWNER));
        navigate(RolesView.class);

        choose(role, doyun, "담당");
        click("김민준님은 백업이 되고 이도윤님이 담당");

        assertThat(label(role, minjun)).isEqualTo("검수, 김민준: 백업");
        assertThat(label(role, doyun)).isEqualTo("검수, 이도윤: 담당");
    }

    @Test
    void aWishIsShownAndAccepted() {
        String role = role("검수");
        navigate(RolesView.class);
        choose(role, doyun, "하고 싶어요");
        assertThat(label(role, doyun)).isEqualTo("검수, 이도윤: 희망");

        choose(role, doyun, "희망 받아들이기: 담당");
        assertThat(label(role, doyun)).isEqualTo("검수, 이도윤: 담당");
    }

    @Test
    void aSuggestionIsChosenWithItsReason() {
        String role = role("검수");
        navigate(RolesView.class);
        click("검수");
        assertThat($(SuggestionsDialog.class).single().getElement().getTextRecursively())
                .contains("남은 시간: 주당 10시간");

        click("담당으로");
        assertThat(matrix().rows().getFirst().holders(AssignmentPart.OWNER)).hasSize(1);
        assertThat(roles.find(role).version()).isZero();
    }

    @Test
    void theGapsAboveCountAsManyRolesAsTheTableMarks() {
        role("검수");
        String design = role("설계");
        assignments.assign(design, AssignmentDetails.of(minjun, AssignmentPart.OWNER));
        navigate(RolesView.class);

        var above = $(MatrixGaps.class).single().getElement().getTextRecursively();
        assertThat(above).startsWith("빈틈 2").contains("담당 없음", "백업 없음");
        assertThat($(MatrixTable.class).single().getElement().getTextRecursively())
                .contains("담당 없음")
                .contains("백업 없음");
    }

    @Test
    void anObserverSeesTheMatrixAndOpensNoMenu() {
        String role = role("검수");
        actAs(new Actor("observer-account", doyun, AccessLevel.OBSERVER));
        speak(Locale.ENGLISH);
        navigate(RolesView.class);

        open(role, minjun);

        assertThat($(NativeButton.class).all()).noneMatch(button -> button.hasClassName("matrix-choice"));
        assertThat($(NewRole.class).exists()).isFalse();
        assertThat(label(role, minjun)).isEqualTo("검수, 김민준: empty");
    }

    private String person(String name, String address) {
        return collaborators
                .invite(new CollaboratorDetails(
                        name, null, new EmailAddress(address + "@example.org"), "ko", List.of(), List.of(), 10, null))
                .id();
    }

    private String role(String name) {
        return roles.create(project, new RoleDetails(name, null, List.of(), 4, true, null))
                .id();
    }

    private Matrix matrix() {
        return matrices.matrix(project);
    }

    private void add(String name) {
        test($(TextField.class).first()).setValue(name);
        click("역할 더하기");
    }

    private void choose(String role, String person, String choice) {
        open(role, person);
        var button = $(NativeButton.class).all().stream()
                .filter(b -> b.hasClassName("matrix-choice")
                        && b.getElement().getTextRecursively().endsWith(choice))
                .findFirst()
                .orElseThrow();
        press(button);
    }

    private void open(String role, String person) {
        press(cell(role, person));
    }

    private static void press(Component component) {
        ComponentUtil.fireEvent(component, new ClickEvent<>(component));
        roundTrip();
    }

    private MatrixCell cell(String role, String person) {
        return $(MatrixTable.class).single().cell(role, person);
    }

    private String label(String role, String person) {
        return cell(role, person).getElement().getAttribute("aria-label");
    }

    private void click(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .reduce((first, last) -> last)
                        .orElseThrow(() -> new AssertionError("no button " + label)))
                .click();
        roundTrip();
    }
}
