package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.ui.StateBadge;
import dure.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens of agreements, as the lead sees them. */
class AgreementScreensTest extends ViewTest {

    @Autowired
    private AgreementTeam team;

    @Autowired
    private AgreementService agreements;

    private String project = "";
    private String lead = "";
    private String seoyeon = "";

    @Override
    protected void prepare() {
        actAs(Actor.SYSTEM);
        project = team.project();
        lead = team.lead();
        seoyeon = team.member("박서연", "seoyeon@example.org");
        actAs(new Actor(lead, lead, AccessLevel.OWNER));
    }

    @Test
    void theListShowsEveryAgreementWithItsStateInWords() {
        var draft = agreements.create(AgreementTeam.nda(project, lead, seoyeon));
        UI.getCurrent().navigate("agreements");

        assertThat($(H1.class).single().getText()).isEqualTo("계약");
        assertThat(draft.number()).startsWith("AG-2026-");
    }

    @Test
    void aNewAgreementIsPreselectedByTheAddressAndOpensAsADraft() {
        UI.getCurrent()
                .navigate(
                        "agreements/new",
                        QueryParameters.fromString("template=nda&party=" + seoyeon + "&project=" + project));
        test($(Button.class).withText("초안 만들기").single()).click();

        assertThat($(H1.class).single().getText()).contains("비밀유지계약서");
        assertThat($(StateBadge.class).single().words()).isEqualTo("초안");
        assertThat($(Button.class).withText("이용 목적").all()).hasSize(1);
    }

    @Test
    void aDraftWithoutGapsIsSentAfterTheConsequenceIsNamed() {
        var draft = agreements.create(AgreementTeam.nda(project, lead, seoyeon));
        UI.getCurrent().navigate("agreements/" + draft.id());
        test($(Button.class).withText("보내기").single()).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat($(StateBadge.class).single().words()).contains("2명 중 0명 서명");
        assertThat($(Button.class).withText("종이 서명 등록").all()).hasSize(1);
    }
}
