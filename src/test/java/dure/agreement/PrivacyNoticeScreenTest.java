package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dure.collaborator.CollaboratorService;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever read an earlier privacy notice reads the new one on their own page. */
class PrivacyNoticeScreenTest extends ViewTest {

    @Autowired
    private AgreementTeam team;

    @Autowired
    private CollaboratorService collaborators;

    @Autowired
    private JdbcClient database;

    @Override
    protected void prepare() {
        actAs(Actor.SYSTEM);
        team.project();
        team.lead();
        String jimin = team.member("한지민", "jimin@example.org");
        collaborators.activate(jimin);
        database.sql("update agreement set template_version = 1 where template = 'privacy'")
                .update();
        actAs(new Actor(jimin, jimin, AccessLevel.MEMBER));
    }

    @Test
    void theChangedNoticeIsReadAndAcknowledged() {
        UI.getCurrent().navigate("profile");
        test(button("개인정보 안내 읽기")).click();
        test(button("확인했습니다")).click();

        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("개인정보 안내 읽기");
    }

    private Button button(String text) {
        return $(Button.class)
                .withCondition(button -> text.equals(button.getText()))
                .single();
    }
}
