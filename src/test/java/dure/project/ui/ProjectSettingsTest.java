package dure.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dure.project.DoneWhen;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.project.WorkKind;
import dure.shared.ui.field.LinesField;
import dure.testing.ViewTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The project's part of the settings. */
class ProjectSettingsTest extends ViewTest {

    @Autowired
    ProjectService projects;

    @Test
    void theFirstProjectIsMadeHere() {
        navigate(ProjectSettings.class);
        test(name()).setValue("우리말 LLM 사전");
        press("프로젝트 만들기");

        assertThat(projects.list()).hasSize(1);
        assertThat($(Button.class).withText("저장").exists()).isTrue();
    }

    @Test
    void aLineIsTickedAndTheGoalWritten() {
        projects.create(new ProjectDetails(
                "사전", null, List.of(DoneWhen.open("1만 개"), DoneWhen.open("검수")), List.of(), Map.of()));
        navigate(ProjectSettings.class);
        test($(TextArea.class).single()).setValue("열린 우리말 사전");
        $(CheckboxGroup.class).single().select("검수");
        press("저장");

        var saved = projects.list().getFirst();
        assertThat(saved.goal()).isEqualTo("열린 우리말 사전");
        assertThat(saved.doneWhen()).containsExactly(new DoneWhen("1만 개", false), new DoneWhen("검수", true));
    }

    @Test
    void aWrongLicenseIsSaidAtItsFieldAndNothingIsLost() {
        navigate(ProjectSettings.class);
        test(name()).setValue("사전");
        var box = $(LicenseBox.class).first();
        box.setValue("No-Such-License");
        press("프로젝트 만들기");

        assertThat(projects.list()).isEmpty();
        assertThat(box.isInvalid()).isTrue();
        assertThat(name().getValue()).isEqualTo("사전");
        box.setValue("MIT");
        press("프로젝트 만들기");
        assertThat(projects.list().getFirst().defaultLicenses()).isEqualTo(Map.of(WorkKind.CODE, "MIT"));
    }

    @Test
    void tooManyDoneWhenLinesAreSaidAtTheLines() {
        navigate(ProjectSettings.class);
        test(name()).setValue("사전");
        var lines = $(LinesField.class).first();
        lines.setValue(List.of("1", "2", "3", "4", "5", "6"));
        press("프로젝트 만들기");

        assertThat(lines.isInvalid()).isTrue();
    }

    @Test
    void leavingWithUnsavedTextAsksFirst() {
        navigate(ProjectSettings.class);
        test(name()).setValue("우리말 LLM 사전");
        UI.getCurrent().navigate("settings");
        roundTrip();

        assertThat($(ConfirmDialog.class).exists()).isTrue();
        assertThat($(ProjectForm.class).exists()).isTrue();
        test($(ConfirmDialog.class).single()).reject();
        roundTrip();
        assertThat($(ProjectForm.class).exists()).isFalse();
    }

    private TextField name() {
        return $(TextField.class)
                .withCondition(field -> "프로젝트 이름".equals(field.getLabel()))
                .single();
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
        roundTrip();
    }
}
