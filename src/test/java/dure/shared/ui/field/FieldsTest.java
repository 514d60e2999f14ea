package dure.shared.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dure.testing.ViewTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Our own input fields. */
class FieldsTest extends ViewTest {

    @Test
    void linesAreMovedAddedAndRemoved() {
        var field = shown(new LinesField("할 일"));
        field.setValue(List.of("첫째", "둘째"));
        test(labelled("2번째 줄 위로")).click();
        assertThat(field.getValue()).containsExactly("둘째", "첫째");
        test($(Button.class).withText("줄 추가").single()).click();
        test($(TextField.class).all().getLast()).setValue("셋째");
        assertThat(field.getValue()).containsExactly("둘째", "첫째", "셋째");
        test(labelled("1번째 줄 지우기")).click();
        assertThat(field.getValue()).containsExactly("첫째", "셋째");
    }

    @Test
    void emptyLinesAreNotPartOfTheValue() {
        var field = shown(new LinesField("할 일"));
        test($(Button.class).withText("줄 추가").single()).click();
        assertThat(field.getValue()).isEmpty();
    }

    @Test
    void aCheckedFieldSaysWhatIsWrong() {
        var field = shown(new CheckedTextField(
                "라이선스", text -> text.equals("MIT") ? Optional.empty() : Optional.of("1번째 글자부터 알 수 없습니다")));
        test(field).setValue("MUT");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("1번째 글자");
        test(field).setValue("MIT");
        assertThat(field.isInvalid()).isFalse();
    }

    /** The order of month and year is told to the browser: the component's server side has no word for it. */
    @Test
    void aMonthIsHeadedInTheOrderOfTheLanguage() {
        UI.getCurrent().add(new DayField("생년월일"));
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();

        assertThat(internals.dumpPendingJavaScriptInvocations())
                .map(pending -> pending.getInvocation())
                .anySatisfy(call -> {
                    assertThat(call.getExpression()).contains("formatTitle");
                    assertThat(call.getParameters()).contains("YEAR년 MONTH");
                });
    }

    @Test
    void tagsKeepTheirOrder() {
        var field = shown(new TagField("기술"));
        field.setValue(List.of("번역", "검수"));
        assertThat(field.getValue()).containsExactly("번역", "검수");
    }

    @Test
    void severalChoicesAreToldInTheReadersLanguage() {
        var field = shown(new ChoicesField<String>("역할"));
        assertThat(field.getI18n().getSelected()).isEqualTo("골랐습니다");
    }

    private Button labelled(String label) {
        return $(Button.class)
                .withCondition(b -> b.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }

    private static <C extends com.vaadin.flow.component.Component> C shown(C component) {
        UI.getCurrent().add(component);
        return component;
    }
}
