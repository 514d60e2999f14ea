package dure.release.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dure.deliverable.Ai;
import dure.deliverable.AiUse;
import dure.deliverable.Authorship;
import dure.deliverable.Capacity;
import dure.deliverable.ContributionDetails;
import dure.deliverable.DeliverableDetails;
import dure.deliverable.DeliverableRow;
import dure.deliverable.DeliverableService;
import dure.deliverable.PartDetails;
import dure.deliverable.ProvenanceService;
import dure.deliverable.Team;
import dure.deliverable.WorkDone;
import dure.project.WorkKind;
import dure.release.ReleaseDetails;
import dure.release.ReleaseService;
import dure.release.ReleaseState;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.testing.ViewTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Preparing, deciding and publishing on screen. */
class ReleaseViewsTest extends ViewTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Autowired
    DeliverableService deliverables;

    @Autowired
    ProvenanceService provenance;

    @Autowired
    ReleaseService releases;

    @Autowired
    AutowireCapableBeanFactory beans;

    String project = "";
    String lead = "";
    String doyun = "";

    @Override
    protected void prepare() {
        var team = beans.createBean(Team.class);
        project = team.project();
        lead = team.lead("최하은");
        doyun = team.person("이도윤", null);
        actAs(new Actor(lead, lead, AccessLevel.OWNER));
    }

    @Test
    void aReleaseIsPreparedAndPublishedWithTheConsequenceNamed() {
        var guide = guide(lead);
        UI.getCurrent().navigate("deliverables/" + guide.id() + "/releases", QueryParameters.of("new", ""));
        test(field("판")).setValue("v1.0");
        test(button("저장")).click();
        assertThat(text()).contains("공개할 수 있습니다");

        test(button("공개하기")).click();
        var question = $(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("header")).isEqualTo("v1.0 판을 공개할까요?");
        test(question).confirm();

        var release = releases.of(guide.id()).getFirst();
        assertThat(release.state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(text()).contains("기록의 SHA-256").contains(String.valueOf(release.recordHash()));
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("공개 꾸러미 받기 (zip)");
    }

    @Test
    void aBlockedDraftHasNoPublishButtonButSaysWhatRemains() {
        var release = releases.prepare(guide(doyun).id(), new ReleaseDetails("v1.0", null, null, List.of()));

        navigate("releases/" + release.id(), ReleaseView.class);

        assertThat(text()).contains("남은 것 1건").contains("이도윤님의 권리 부여가 없습니다");
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("공개하기");
    }

    @Test
    void aDecisionIsRecordedWithItsReason() {
        var guide = guide(lead);
        generated(guide);
        var release = releases.prepare(guide.id(), new ReleaseDetails("v1.0", null, null, List.of()));
        navigate("releases/" + release.id(), ReleaseView.class);

        test(button("판단 기록")).click();
        test($(TextArea.class).single()).setValue("약관 5조가 허락함");
        var deed = $(Button.class).all().stream()
                .filter(button -> "판단 기록".equals(button.getText()))
                .toList()
                .getLast();
        test(deed).click();

        assertThat(text()).contains("최하은님이 받아들임: 약관 5조가 허락함").contains("공개할 수 있습니다");
    }

    @Test
    void aDraftThatNamesNothingIsToldSo() {
        var guide = guide(lead);
        var empty = releases.prepare(guide.id(), new ReleaseDetails("v1.0", null, null, List.of()));
        navigate("releases/" + empty.id(), ReleaseView.class);
        assertThat(text()).contains("커밋도 태그도 파일도");

        var tagged = releases.prepare(guide.id(), new ReleaseDetails("v1.1", "v1.1", null, List.of()));
        navigate("releases/" + tagged.id(), ReleaseView.class);
        assertThat(text()).doesNotContain("커밋도 태그도 파일도");
    }

    @Test
    void aPackIsNamedAfterWhatIsInIt() {
        assertThat(ReleaseWords.packName(guide(lead), "v1.0")).isEqualTo("안내서-v1.0.zip");
    }

    private void generated(DeliverableRow guide) {
        provenance.contribute(
                guide.id(),
                new ContributionDetails(
                        doyun,
                        null,
                        WorkDone.TEXT,
                        MAY,
                        MAY,
                        Capacity.OWN,
                        null,
                        false,
                        Authorship.SOLE,
                        List.of(),
                        null,
                        null,
                        new Ai(AiUse.GENERATED, "Model 1", null),
                        null));
    }

    private DeliverableRow guide(String author) {
        var row = deliverables.create(new DeliverableDetails(
                project,
                "안내서",
                null,
                null,
                null,
                lead,
                lead,
                List.of(new PartDetails("docs/**", WorkKind.TEXT, null)),
                null));
        provenance.contribute(row.id(), ContributionDetails.own(author, null, WorkDone.TEXT, MAY, MAY));
        return row;
    }

    private String text() {
        roundTrip();
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }
}
