package dure.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dure.access.AccountService;
import dure.access.OwnerDetails;
import dure.collaborator.CollaboratorService;
import dure.ledger.LedgerService;
import dure.shared.EmailAddress;
import dure.shared.PageQuery;
import dure.shared.ui.frame.LanguageMenu;
import dure.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages in front of the house. */
class DoorTest extends ViewTest {

    @Autowired
    AccountService accounts;

    @Autowired
    CollaboratorService people;

    @Autowired
    LedgerService ledger;

    @Test
    void theSetupMarksEveryFieldThatIsLeftEmpty() {
        navigate(SetupView.class);
        test($(Button.class).withText("대표 계정 만들기").single()).click();

        assertThat($(TextField.class).single().isInvalid()).isTrue();
        assertThat($(EmailField.class).single().isInvalid()).isTrue();
        assertThat($(PasswordField.class).single().isInvalid()).isTrue();
        assertThat($(PasswordField.class).single().isRequiredIndicatorVisible()).isTrue();
    }

    @Test
    void theLanguageIsChosenOnEveryDoor() {
        navigate(SetupView.class);
        assertThat($(LanguageMenu.class).exists()).isTrue();
        register();
        navigate(LoginView.class);
        assertThat($(LanguageMenu.class).exists()).isTrue();
    }

    @Test
    void theFirstOwnerIsNamedInWhatHappened() {
        register();
        assertThat(people.list(PageQuery.first("", 10)).items()).hasSize(1);

        assertThat(ledger.newest(Locale.KOREAN, 10))
                .anyMatch(entry -> entry.sentence().equals("최하은님이 대표로 등록했습니다."));
    }

    @Test
    void anAccountIsListedWithTheNameOfItsPerson() {
        register();
        navigate(AccountsView.class);

        assertThat($(AccountsView.class).single().getElement().getTextRecursively())
                .contains("최하은 · haeun@example.org");
    }

    private void register() {
        accounts.registerFirstOwner(new OwnerDetails("최하은", new EmailAddress("haeun@example.org"), "nuri-Hangul-2026"));
    }
}
