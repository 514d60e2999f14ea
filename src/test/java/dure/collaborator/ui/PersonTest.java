package dure.collaborator.ui;

import static dure.testing.People.person;
import static dure.testing.People.personalData;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import dure.collaborator.CollaboratorService;
import dure.collaborator.CollaboratorState;
import dure.collaborator.PersonalDataService;
import dure.ledger.LedgerService;
import dure.project.ProjectService;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.testing.Team;
import dure.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person's page: what is shown to whom. */
class PersonTest extends ViewTest {

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService people;

    @Autowired
    PersonalDataService personalData;

    @Autowired
    LedgerService ledger;

    private String minjun = "";

    @Override
    protected void prepare() {
        Team.found(projects, people);
        minjun = people.invite(person("김민준", "minjun@example.org")).id();
        people.activate(minjun);
        personalData.put(minjun, personalData("김민준"));
    }

    @Test
    void personalDataIsMaskedUntilItIsAskedForAndThenRecorded() {
        open();
        assertThat(shown()).doesNotContain("010-1234-5678");
        long before = readings();
        press("보기");

        assertThat(shown()).contains("010-1234-5678").contains("1994. 3. 2.");
        assertThat(readings()).isEqualTo(before + 1);
        press("가리기");
        assertThat(shown()).doesNotContain("010-1234-5678");
    }

    @Test
    void anotherMemberSeesTheProfileAndNoPersonalData() {
        actAs(new Actor("other", "other", AccessLevel.MEMBER));
        open();

        assertThat(shown()).contains("minjun@example.org");
        assertThat($(PersonalDataCard.class).exists()).isFalse();
        assertThat($(Button.class).withText("참여 종료").exists()).isFalse();
    }

    @Test
    void whoNeverJoinedIsNotInvitedAfterAll() {
        minjun = people.invite(person("이도윤", "doyun@example.org")).id();
        open();
        press("초대 취소");
        test($(ConfirmDialog.class).single()).reject();

        assertThat(people.find(minjun).state()).isEqualTo(CollaboratorState.LEFT);
    }

    private void open() {
        navigate("people/" + minjun, PersonView.class);
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
        roundTrip();
    }

    private String shown() {
        var text = new StringBuilder();
        $(DescriptionList.class)
                .all()
                .forEach(list -> text.append(list.getElement().getTextRecursively()));
        return text.toString();
    }

    private long readings() {
        return ledger.entries(0, 100).stream()
                .filter(entry -> entry.type().equals("personal-data.read"))
                .count();
    }
}
