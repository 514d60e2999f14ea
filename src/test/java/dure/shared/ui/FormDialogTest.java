package dure.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.StaleVersion;
import dure.shared.ui.field.LinesField;
import dure.testing.ViewTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Forms: what is refused stays on the screen, nothing that was entered is lost. */
class FormDialogTest extends ViewTest {

    private static final class NameForm extends DetailsForm<String> {
        final TextField name = required(field("/name", new TextField("이름")));
        final EmailField email = field("/email", new EmailField("주소"));
        final LinesField tasks = wide("/tasks", new LinesField("할 일"));

        @Override
        protected String details() {
            return name.getValue();
        }
    }

    private final List<String> saved = new ArrayList<>();

    @Test
    void whatIsSavedClosesTheDialog() {
        var dialog = open(saved::add);
        save("민준");
        assertThat(saved).containsExactly("민준");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aRefusedFieldSaysWhyAndKeepsItsText() {
        var dialog = open(name -> {
            throw InvalidInput.of("/name", "input.blank");
        });
        save("x");
        var field = name();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("비어 있습니다");
        assertThat(field.getValue()).isEqualTo("x");
    }

    @Test
    void aRefusalInsideAListIsShownAtTheList() {
        open(name -> {
            throw new InvalidInput(List.of(FieldError.of("/tasks/1", "input.blank")));
        });
        save("x");
        assertThat($(LinesField.class).single().isInvalid()).isTrue();
    }

    @Test
    void aStaleSaveSaysSoAndLosesNothing() {
        var dialog = open(name -> {
            throw new StaleVersion();
        });
        save("새 이름");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getChildren().findFirst().orElseThrow().getElement().getTextRecursively())
                .contains("다른 사람이 먼저 저장했습니다");
        assertThat(name().getValue()).isEqualTo("새 이름");
    }

    @Test
    void aSecondTrySucceedsAfterARefusal() {
        open(name -> {
            if (name.equals("x")) {
                throw InvalidInput.of("/name", "input.blank");
            }
            saved.add(name);
        });
        save("x");
        save("민준");
        assertThat(saved).containsExactly("민준");
    }

    @Test
    void leavingWithChangesAsksFirst() {
        var dialog = open(saved::add);
        test(name()).setValue("반쯤");
        test($(Button.class).withText("취소").single()).click();
        assertThat($(ConfirmDialog.class).exists()).isTrue();
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void theWayOutOfTheQuestionThatEnterTakesKeepsTheText() {
        var dialog = open(saved::add);
        test(name()).setValue("반쯤");
        test($(Button.class).withText("취소").single()).click();
        var question = $(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("confirmText")).isEqualTo("계속 쓰기");
        assertThat(question.getElement().getProperty("rejectText")).isEqualTo("버리기");
        test(question).confirm();
        assertThat(dialog.isOpened()).isTrue();

        test($(Button.class).withText("취소").single()).click();
        test($(ConfirmDialog.class).single()).reject();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void anUnreadableAddressSaysSoAtItsField() {
        var dialog = open(saved::add);
        test(email()).setValue("minjun@");
        save("민준");
        assertThat(email().isInvalid()).isTrue();
        assertThat(email().getErrorMessage()).contains("전자우편 주소의 형식이 아닙니다");
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void aRequiredFieldLeftEmptySaysSoAndNothingIsSaved() {
        open(saved::add);
        test($(Button.class).withText("저장").single()).click();
        assertThat(saved).isEmpty();
        assertThat(name().isRequiredIndicatorVisible()).isTrue();
        assertThat(name().getErrorMessage()).contains("필요한 항목입니다");
    }

    @Test
    void aRefusalGoesWhenItsFieldChanges() {
        open(name -> {
            throw InvalidInput.of("/email", "input.already-exists");
        });
        test(email()).setValue("minjun@example.org");
        save("민준");
        assertThat(email().getErrorMessage()).contains("이미 있습니다");

        test(email()).setValue("other@example.org");
        assertThat(email().isInvalid()).isFalse();
        assertThat(email().getErrorMessage()).isEmpty();
    }

    @Test
    void oneReasonAFieldIsShown() {
        open(name -> {
            throw new InvalidInput(
                    List.of(FieldError.of("/name", "input.blank"), FieldError.of("/name", "input.text")));
        });
        save("x");
        assertThat(name().getErrorMessage()).contains("비어 있습니다").doesNotContain("\n");
    }

    private EmailField email() {
        return $(EmailField.class).single();
    }

    private FormDialog<String> open(Consumer<String> save) {
        var dialog = new FormDialog<>("시험", new NameForm(), "저장", save);
        dialog.open();
        roundTrip();
        return dialog;
    }

    private TextField name() {
        return $(TextField.class).withCaption("이름").single();
    }

    private void save(String name) {
        test(name()).setValue(name);
        test($(Button.class).withText("저장").single()).click();
    }
}
