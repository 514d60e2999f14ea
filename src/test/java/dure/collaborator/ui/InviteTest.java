package dure.collaborator.ui;

import static dure.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.collaborator.CollaboratorState;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.shared.PageQuery;
import dure.shared.ui.EmptyState;
import dure.testing.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The owner invites somebody from the list of people. */
class InviteTest extends ViewTest {

    @Autowired
    CollaboratorService people;

    @Autowired
    ProjectService projects;

    @Override
    protected void prepare() {
        people.invite(person("Minjun Kim", "other@example.org"));
    }

    @Test
    void aNameAndAnAddressAreEnoughAndTheLinkIsShownOnce() {
        projects.create(new ProjectDetails("우리말 LLM 사전", null, List.of(), List.of(), Map.of()));
        open();
        enter("김민준", "minjun@example.org");

        assertThat(people.list(PageQuery.first("김민준", 10)).items())
                .extracting(CollaboratorRow::state)
                .containsExactly(CollaboratorState.INVITED);
        var handover = $(HandoverDialog.class).single();
        assertThat(handover.isOpened()).isTrue();
        assertThat(link().getValue()).contains("/join/");
    }

    @Test
    void aLinkThatOnlyThisComputerCanOpenSaysSo() {
        projects.create(new ProjectDetails("우리말 LLM 사전", null, List.of(), List.of(), Map.of()));
        open();
        enter("김민준", "minjun@example.org");

        assertThat($(HandoverDialog.class).single().getElement().getTextRecursively())
                .contains("DURE_BASE_URL");
    }

    @Test
    void theFirstInvitationTakesTheEmptyStateAway() {
        projects.create(new ProjectDetails("우리말 LLM 사전", null, List.of(), List.of(), Map.of()));
        people.leave(people.present().getFirst().id(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        open();
        assertThat(emptyState().isVisible()).isTrue();
        enter("김민준", "minjun@example.org");

        assertThat(emptyState().isVisible()).isFalse();
    }

    @Test
    void nobodyIsAddedWhileThereIsNoProjectThatTheNoticeCouldName() {
        open();
        enter("김민준", "minjun@example.org");

        assertThat(people.list(PageQuery.first("김민준", 10)).items()).isEmpty();
        assertThat($(HandoverDialog.class).exists()).isFalse();
    }

    @Test
    void aTakenAddressIsSaidAtItsFieldAndNothingIsLost() {
        open();
        enter("김민준", "other@example.org");

        var email = $(EmailField.class).single();
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).contains("Minjun Kim");
        assertThat($(HandoverDialog.class).exists()).isFalse();
    }

    @Test
    void anAddressThatIsNoneIsSaidAtItsField() {
        open();
        enter("김민준", "minjun@");

        var email = $(EmailField.class).single();
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).contains("형식이 아닙니다");
    }

    @Test
    void aNameThatLooksLikeAnotherWarnsWhileTyping() {
        open();
        test(name()).setValue("Мinjun Kim");

        assertThat(name().getHelperText()).contains("Minjun Kim");
    }

    private void open() {
        navigate(PeopleView.class);
        test($(Button.class).withText("초대하기").first()).click();
    }

    private void enter(String name, String email) {
        test(name()).setValue(name);
        test($(EmailField.class).single()).setValue(email);
        test($(Button.class).withText("초대 링크 만들기").single()).click();
    }

    private TextField name() {
        return $(TextField.class, $(Dialog.class).single()).first();
    }

    private EmptyState emptyState() {
        return (EmptyState) $(PeopleView.class)
                .single()
                .getContent()
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(EmptyState.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private TextField link() {
        return $(TextField.class, $(HandoverDialog.class).single()).single();
    }
}
