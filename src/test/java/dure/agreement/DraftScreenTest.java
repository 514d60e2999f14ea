package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.ui.StateBadge;
import dure.testing.ViewTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing a draft: it is stored while somebody types, nothing that was typed is lost, nobody overwrites another unasked. */
class DraftScreenTest extends ViewTest {

    private static final String PURPOSE = "이용 목적";

    @Autowired
    private AgreementTeam team;

    @Autowired
    private AgreementService agreements;

    @Autowired
    private AgreementReader reader;

    private String project = "";
    private String lead = "";
    private String id = "";
    private String number = "";

    @Override
    protected void prepare() {
        actAs(Actor.SYSTEM);
        project = team.project();
        lead = team.lead();
        String seoyeon = team.member("박서연", "seoyeon@example.org");
        actAs(new Actor(lead, lead, AccessLevel.OWNER));
        look(agreements.create(AgreementTeam.nda(project, lead, seoyeon)));
    }

    @Test
    void whatIsTypedIsStoredAtOnceAndThePageSaysWhen() {
        open();
        type("사전 품질의 검토");

        assertThat(storedPurpose()).isEqualTo("사전 품질의 검토");
        assertThat($(Span.class).withClassName("saved-sign").single().getText()).matches("저장됨 \\d\\d:\\d\\d");
    }

    @Test
    void theButtonsStayWhenTheDraftIsSavedSoThatAClickIsHeard() {
        open();
        var send = $(Button.class).withText("보내기").single();
        var undo = $(Button.class).withText("되돌리기").single();
        type("사전 품질의 검토");

        assertThat($(Button.class).withText("보내기").single()).isSameAs(send);
        assertThat($(Button.class).withText("되돌리기").single()).isSameAs(undo);
        assertThat(undo.isEnabled()).isTrue();
    }

    @Test
    void whatWasTypedInOneVisitOfAFieldIsTakenBackAtOnce() {
        open();
        type("사전");
        type("사전 품질");
        type("사전 품질의 검토");
        click("되돌리기");

        assertThat(storedPurpose()).isEqualTo("사전 데이터의 검토");
        assertThat(purpose().getValue()).isEqualTo("사전 데이터의 검토");
        assertThat($(Span.class)
                        .withCondition(words -> words.getText().equals("되돌린 항목: " + PURPOSE))
                        .all())
                .hasSize(1);
    }

    @Test
    void whoComesLaterDecidesWhoseTextIsKept() {
        open();
        elsewhere("다른 창의 내용");
        type("이 창의 내용");

        assertThat(storedPurpose()).isEqualTo("다른 창의 내용");
        assertThat($(Dialog.class).all()).hasSize(1);
        click("내 내용으로 저장");
        assertThat(storedPurpose()).isEqualTo("이 창의 내용");
        click("되돌리기");
        assertThat(storedPurpose()).isEqualTo("다른 창의 내용");
    }

    @Test
    void theOthersTextCanBeLookedAtInstead() {
        open();
        elsewhere("다른 창의 내용");
        type("이 창의 내용");
        click("그 내용 보기");

        assertThat(purpose().getValue()).isEqualTo("다른 창의 내용");
        type("이어서 고친 내용");
        assertThat(storedPurpose()).isEqualTo("이어서 고친 내용");
    }

    @Test
    void nobodyLeavesBeforeThatIsDecided() {
        open();
        elsewhere("다른 창의 내용");
        type("이 창의 내용");
        UI.getCurrent().navigate("agreements");

        assertThat($(H1.class).single().getText()).contains("비밀유지계약서");
        click("내 내용으로 저장");
        assertThat($(H1.class).single().getText()).isEqualTo("계약");
        assertThat(storedPurpose()).isEqualTo("이 창의 내용");
    }

    @Test
    void whatCannotBeStoredIsNotLostByLeaving() {
        open();
        type("번호 900101-1234567");
        UI.getCurrent().navigate("agreements");

        assertThat($(H1.class).single().getText()).contains("비밀유지계약서");
        test($(ConfirmDialog.class).single()).reject();
        assertThat($(H1.class).single().getText()).isEqualTo("계약");
        assertThat(storedPurpose()).isEqualTo("사전 데이터의 검토");
    }

    @Test
    void whatIsMissingIsAskedForInsteadOfSending() {
        open();
        type("");
        click("보내기");

        assertThat($(ConfirmDialog.class).all()).isEmpty();
        assertThat(purpose().isInvalid()).isTrue();
        assertThat(purpose().getErrorMessage()).contains("보내려면");
    }

    @Test
    void theProjectsLicenseStandsInTheFieldThatIsLeftEmpty() {
        look(agreements.create(AgreementTeam.bareCollaboration(project, lead)));
        open();

        var code = $(ComboBox.class)
                .withCondition(field -> "프로그램 코드의 라이선스".equals(field.getLabel()))
                .single();
        assertThat(code.getPlaceholder()).isEqualTo("Apache-2.0");
    }

    @Test
    void theWayBackIsNeverNamedLikeTheCancelling() {
        open();
        click("계약 취소하기");

        assertThat($(Button.class).withText("돌아가기").all()).hasSize(1);
        assertThat($(Button.class).withText("취소").all()).isEmpty();
    }

    @Test
    void aCancelledAgreementIsWrittenAnewWithWhatItHeld() {
        agreements.cancel(id, "당사자를 잘못 골랐습니다");
        open();
        click("이 내용으로 새로 작성");

        assertThat($(StateBadge.class).single().words()).isEqualTo("초안");
        assertThat($(H1.class).single().getText()).doesNotContain(number);
        assertThat(purpose().getValue()).isEqualTo("사전 데이터의 검토");
    }

    private void look(AgreementRow draft) {
        id = draft.id();
        number = draft.number();
    }

    private void open() {
        UI.getCurrent().navigate("agreements/" + id);
    }

    private void type(String purpose) {
        test(purpose()).setValue(purpose);
    }

    private TextField purpose() {
        return $(TextField.class)
                .withCondition(field -> PURPOSE.equals(field.getLabel()))
                .single();
    }

    private void click(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    private void elsewhere(String purpose) {
        var now = reader.content(id).orElseThrow();
        agreements.change(
                id,
                now.row().version(),
                now.details().with(now.details().parties(), Map.of("nda.purpose", purpose, "term.end", "2027-11-20")));
    }

    private String storedPurpose() {
        return String.valueOf(
                reader.content(id).orElseThrow().details().values().get("nda.purpose"));
    }
}
