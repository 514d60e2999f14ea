package dure.journal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dure.collaborator.CollaboratorService;
import dure.journal.NoteDetails;
import dure.journal.NoteKind;
import dure.journal.NoteService;
import dure.project.ProjectService;
import dure.shared.PageQuery;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.ui.StateBadge;
import dure.shared.ui.TextBlock;
import dure.testing.Team;
import dure.testing.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Notes on the screen: writing a source, reading it. */
class NotesTest extends ViewTest {

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService people;

    @Autowired
    NoteService notes;

    private String project = "";

    @Override
    protected void prepare() {
        String lead = Team.found(projects, people);
        project = projects.list().getFirst().id();
        actAs(new Actor(lead, lead, AccessLevel.OWNER));
    }

    @Test
    void aMustReadSourceIsWritten() {
        navigate(NotesView.class);
        test($(Button.class).withText("기록하기").first()).click();
        test(field("제목")).setValue("데이터 원천 안내");
        test(field("주소")).setValue("https://example.org/guide");
        test($(Checkbox.class).first()).click();
        test($(Button.class).withText("저장").single()).click();

        var saved =
                notes.list(project, NoteKind.SOURCE, PageQuery.first("", 10)).items();
        assertThat(saved)
                .singleElement()
                .matches(note -> note.mustReadForAll() && note.title().equals("데이터 원천 안내"));
    }

    @Test
    void readingIsSaidOnceAndDated() {
        var note = notes.create(
                new NoteDetails(project, NoteKind.SOURCE, "안내", null, "<b>굵게</b>\n둘째 줄", true, List.of(), 15, false));
        navigate("notes/" + note.id(), NoteView.class);
        assertThat($(TextBlock.class).single().getText()).isEqualTo("<b>굵게</b>\n둘째 줄");
        test($(Button.class).withText("읽었습니다").single()).click();
        roundTrip();

        assertThat($(StateBadge.class)
                        .withCondition(badge -> badge.words().startsWith("읽음 · 2026. 11. 21."))
                        .exists())
                .isTrue();
        assertThat($(Button.class).withText("읽었습니다").exists()).isFalse();
    }

    private TextField field(String label) {
        return $(TextField.class, $(Dialog.class).single())
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
