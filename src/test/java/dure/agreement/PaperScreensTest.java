package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dure.ledger.LedgerService;
import dure.shared.PageQuery;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.ui.StateBadge;
import dure.testing.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signatures on paper, as the screens show and take them. */
class PaperScreensTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private AgreementTeam team;

    @Autowired
    private AgreementService agreements;

    @Autowired
    private AgreementReader reader;

    @Autowired
    private PaperSignatureService papers;

    @Autowired
    private LedgerService ledger;

    private String project = "";
    private String lead = "";
    private String seoyeon = "";
    private String sent = "";

    @Override
    protected void prepare() {
        actAs(Actor.SYSTEM);
        project = team.project();
        lead = team.lead();
        seoyeon = team.member("박서연", "seoyeon@example.org");
        actAs(owner());
        var draft = agreements.create(AgreementTeam.nda(project, lead, seoyeon));
        sent = agreements.send(draft.id(), draft.version()).id();
    }

    @Test
    void theScanIsOpenedFromThePartiesWhileItWaitsAndAfterwards() {
        upload(lead, seoyeon);
        open();
        assertThat(scanLinks()).hasSize(2).allMatch(href -> href.endsWith("/" + sent + "/scans/1"));

        actAs(member());
        papers.attest(sent, 1);
        open();
        assertThat(scanLinks()).hasSize(2);
    }

    @Test
    void whoDoesNotSeeTheTextSeesNoScan() {
        upload(lead, seoyeon);
        actAs(new Actor("another", "another", AccessLevel.MEMBER));
        open();

        assertThat(scanLinks()).isEmpty();
    }

    @Test
    void nobodyIsTickedWhileSeveralHaveNotSigned() {
        open();
        click("종이 서명 등록");

        assertThat(people().getListDataView().getItems()).containsExactlyInAnyOrder(lead, seoyeon);
        assertThat(people().getValue()).isEmpty();
    }

    @Test
    void onlyWhoIsStillOpenIsOfferedAndTheLastOneIsTicked() {
        upload(lead);
        open();
        click("종이 서명 등록");

        assertThat(people().getListDataView().getItems()).containsExactly(seoyeon);
        assertThat(people().getValue()).isEqualTo(Set.of(seoyeon));
    }

    @Test
    void aScanThatDiffersFromThePaperIsRefusedAndTheUploaderSeesIt() {
        upload(lead, seoyeon);
        actAs(member());
        open();
        click("스캔 확인");
        click("종이와 다릅니다");
        test($(ConfirmDialog.class).single()).reject();

        assertThat(papers.list(sent)).singleElement().matches(PaperSignatureRow::wasRefused);
        assertThat(ledger.timeline(sent, Locale.KOREAN, 1).getFirst().sentence())
                .isEqualTo("박서연님이 1번 종이 서명 스캔이 종이와 다르다고 기록했습니다. 스캔을 다시 올려야 합니다.");
        actAs(owner());
        open();
        assertThat($(Span.class)
                        .withCondition(words -> words.getText().startsWith("박서연님이 종이와 다르다고 기록"))
                        .all())
                .hasSize(2);
        assertThat($(Button.class).withText("종이 서명 등록").all()).hasSize(1);
    }

    @Test
    void anExecutedAgreementIsCalledExecutedAndTheSealIsARemark() {
        upload(lead, seoyeon);
        actAs(member());
        papers.attest(sent, 1);
        open();

        assertThat($(StateBadge.class).single().words()).isEqualTo("체결됨");
        assertThat($(Paragraph.class)
                        .withCondition(words -> words.getText().startsWith("전자 봉인은 아직 하지 않았습니다."))
                        .all())
                .hasSize(1);
    }

    @Test
    void whatMayBeOpenedUnderAnyLicenseIsSaidOnce() {
        var draft = agreements.create(AgreementTeam.cla(project, seoyeon, lead));
        sent = agreements.send(draft.id(), draft.version()).id();
        upload(seoyeon);
        actAs(member());
        papers.attest(sent, 1);
        open();

        assertThat($(ListItem.class)
                        .withCondition(item -> item.getText().startsWith("박서연님이 최하은님에게"))
                        .all())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.getText()).containsOnlyOnce("공개 라이선스"));
    }

    @Test
    void aPrivacyNoticeWasAcknowledgedNotExecuted() {
        var notice = reader.list(
                        new AgreementFilter(null, Set.of(), PrivacyNoticeDraft.PRIVACY, null), PageQuery.first("", 1))
                .items()
                .getFirst();
        UI.getCurrent().navigate("agreements/" + notice.id());

        assertThat($(StateBadge.class).single().words()).isEqualTo("확인함");
        assertThat($(Button.class).withText("해지하기").all()).isEmpty();
        assertThat($(DescriptionList.Term.class).all())
                .extracting(DescriptionList.Term::getText)
                .contains("확인한 날")
                .doesNotContain("체결일", "효력 발생일");
    }

    private Actor owner() {
        return new Actor(lead, lead, AccessLevel.OWNER);
    }

    private Actor member() {
        return new Actor(seoyeon, seoyeon, AccessLevel.MEMBER);
    }

    private void upload(String... people) {
        papers.upload(sent, new PaperSignatureDetails(List.of(people), TODAY), AgreementTeam.scan());
    }

    private void open() {
        UI.getCurrent().navigate("agreements");
        UI.getCurrent().navigate("agreements/" + sent);
    }

    private void click(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    private List<String> scanLinks() {
        return $(Anchor.class).withText("서명 스캔 열기").all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> people() {
        return (CheckboxGroup<String>) $(CheckboxGroup.class).single();
    }
}
