package dure.collaborator.ui;

import static dure.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dure.collaborator.CollaboratorService;
import dure.collaborator.CollaboratorState;
import dure.collaborator.InvitationService;
import dure.collaborator.PersonalDataService;
import dure.project.ProjectService;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.testing.Team;
import dure.testing.ViewTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A newcomer joins alone, by the link, without being signed in. */
class JoinTest extends ViewTest {

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService people;

    @Autowired
    InvitationService invitations;

    @Autowired
    PersonalDataService personalData;

    private String minjun = "";
    private String path = "";

    @Override
    protected void prepare() {
        Team.found(projects, people);
        minjun = people.invite(person("김민준", "minjun@example.org")).id();
        String url = invitations.issue(minjun, AccessLevel.MEMBER).url();
        path = url.substring(url.indexOf("join/"));
    }

    @Test
    void noticeThenProfileThenPasswordInOneSitting() {
        open();
        assertThat(heading()).contains("1 / 3");
        press("확인했습니다");
        assertThat(heading()).contains("2 / 3");
        enterProfile("김민준", "010-1234-5678");
        press("다음");
        assertThat(heading()).contains("3 / 3");
        test($(PasswordField.class).single()).setValue("nuri-Hangul-2026");
        press("참여하기");
        assertThat(heading()).contains("고맙습니다");

        actAs(Actor.SYSTEM);
        assertThat(people.find(minjun).state()).isEqualTo(CollaboratorState.ACTIVE);
        assertThat(personalData.read(minjun).orElseThrow().legalName()).isEqualTo("김민준");
    }

    @Test
    void closingAndOpeningAgainGoesOnWhereItStopped() {
        open();
        press("확인했습니다");
        enterProfile("김민준", "010-1234-5678");
        press("다음");
        open();

        assertThat(heading()).contains("3 / 3");
    }

    @Test
    void whatIsRefusedIsSaidAtItsFieldAndTheRestStays() {
        open();
        press("확인했습니다");
        enterProfile("900101-1234567", "전화 없음");
        press("다음");

        assertThat(heading()).contains("2 / 3");
        assertThat(field("법적 이름").getErrorMessage()).contains("주민등록번호");
        assertThat(field("전화번호").isInvalid()).isTrue();
        assertThat(field("주소").getValue()).isEqualTo("서울특별시 마포구 1");
    }

    @Test
    void aDeadLinkTellsNothing() {
        path = "join/wrong";
        open();

        assertThat(heading()).contains("이 링크는 쓸 수 없습니다");
        assertThat($(Button.class).withText("확인했습니다").exists()).isFalse();
    }

    private void open() {
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private void enterProfile(String legalName, String phone) {
        test(field("법적 이름")).setValue(legalName);
        test($(DatePicker.class).single()).setValue(LocalDate.of(1994, 3, 2));
        test(field("주소")).setValue("서울특별시 마포구 1");
        test(field("전화번호")).setValue(phone);
    }

    private TextField field(String label) {
        return $(TextField.class).withCondition(f -> label.equals(f.getLabel())).single();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
        roundTrip();
    }

    private String heading() {
        return $(H1.class).single().getText();
    }
}
