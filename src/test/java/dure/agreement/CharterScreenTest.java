package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import dure.collaborator.CollaboratorService;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the project to its charter, and the button by which a member acknowledges it. */
class CharterScreenTest extends ViewTest {

    @Autowired
    private AgreementTeam team;

    @Autowired
    private CollaboratorService collaborators;

    @Autowired
    private CharterService charters;

    @Autowired
    private AgreementService agreements;

    @Autowired
    private AgreementReader reader;

    private String project = "";
    private String lead = "";
    private String seoyeon = "";

    @Override
    protected void prepare() {
        actAs(Actor.SYSTEM);
        project = team.project();
        lead = team.lead();
        seoyeon = team.member("박서연", "seoyeon@example.org");
        collaborators.activate(seoyeon);
        actAs(new Actor(lead, lead, AccessLevel.OWNER));
    }

    @Test
    void theOwnerMakesItFromTheProject() {
        UI.getCurrent().navigate("settings/project");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("agreements/charter");

        UI.getCurrent().navigate("agreements/charter");
        test(button("헌장 초안 만들기")).click();

        var draft = charters.newest(project).orElseThrow();
        assertThat(draft.hasParty(seoyeon)).isTrue();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("agreements/" + draft.id());
    }

    @Test
    void itsDraftIsAnnouncedAsReadAndNotAsSigned() {
        UI.getCurrent().navigate("agreements/" + charters.draft(project, "ko").id());

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("아직 초안입니다.") && text.contains("읽고 확인"))
                .noneMatch(text -> text.startsWith("아직 초안입니다.") && text.contains("서명"));
    }

    @Test
    void aMemberReadsAndAcknowledgesIt() {
        var draft = charters.draft(project, "ko");
        agreements.send(draft.id(), draft.version());

        actAs(new Actor(seoyeon, seoyeon, AccessLevel.MEMBER));
        UI.getCurrent().navigate("agreements/" + draft.id());
        test(button("읽고 확인했습니다")).click();

        assertThat(reader.find(draft.id()).parties())
                .filteredOn(party -> party.collaboratorId().equals(seoyeon))
                .allMatch(party -> party.signedOn() != null);
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("읽고 확인했습니다");
    }

    private Button button(String text) {
        return $(Button.class)
                .withCondition(button -> text.equals(button.getText()))
                .single();
    }
}
