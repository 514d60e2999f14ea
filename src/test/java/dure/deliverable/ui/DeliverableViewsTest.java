package dure.deliverable.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dure.deliverable.ContributionDetails;
import dure.deliverable.DeliverableDetails;
import dure.deliverable.DeliverableRow;
import dure.deliverable.DeliverableService;
import dure.deliverable.PartDetails;
import dure.deliverable.ProvenanceService;
import dure.deliverable.Team;
import dure.deliverable.WorkDone;
import dure.project.WorkKind;
import dure.shared.PageQuery;
import dure.shared.ui.FormDialog;
import dure.shared.ui.StateBadge;
import dure.testing.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The list and the clearance light on screen. */
class DeliverableViewsTest extends ViewTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Autowired
    DeliverableService deliverables;

    @Autowired
    ProvenanceService provenance;

    @Autowired
    AutowireCapableBeanFactory beans;

    String project = "";
    String seoyeon = "";
    String lead = "";

    @Override
    protected void prepare() {
        var team = beans.createBean(Team.class);
        project = team.project();
        lead = team.lead("최하은");
        seoyeon = team.person("박서연", null);
    }

    @Test
    void theFirstDeliverableIsMadeFromTheEmptyList() {
        navigate(DeliverablesView.class);
        test(button("새 산출물")).click();
        var dialog = $(FormDialog.class).single();
        test(field("이름")).setValue("형태소 데이터셋");
        $(PersonField.class).all().forEach(box -> box.choose(seoyeon));
        @SuppressWarnings("unchecked")
        var kind = (Select<WorkKind>) $(Select.class).all().getFirst();
        kind.setValue(WorkKind.DATASET);
        assertThat(field("라이선스").getValue()).isEqualTo("CC-BY-4.0");
        test(button("저장")).click();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(deliverables.list(project, PageQuery.first("", 10)).items())
                .extracting(DeliverableRow::title)
                .containsExactly("형태소 데이터셋");
        assertThat($(H1.class).all()).extracting(H1::getText).contains("형태소 데이터셋");
    }

    @Test
    void aWrongExpressionIsShownWithItsPositionWhileTyping() {
        navigate(DeliverablesView.class);
        test(button("새 산출물")).click();
        var license = field("라이선스");

        test(license).setValue("MIT Or Apache-2.0");
        assertThat(license.isInvalid()).isTrue();
        assertThat(license.getErrorMessage()).contains("4");
    }

    @Test
    void theBlockedRowNamesThePersonAndTheButtonThatCuresIt() {
        var row = dataset();
        provenance.contribute(row.id(), ContributionDetails.own(seoyeon, null, WorkDone.DATASET, MAY, MAY));

        navigate("deliverables/" + row.id(), DeliverableView.class);

        assertThat($(StateBadge.class).all())
                .extracting(StateBadge::words)
                .anyMatch(words -> words.startsWith("아직 공개할 수 없음 · 막힘"));
        assertThat(text()).contains("박서연님의 권리 부여가 없습니다").contains("박서연님이 오늘 기여자 동의서에 서명하면");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(
                        href -> href.endsWith("agreements/new?template=cla&party=" + seoyeon + "&project=" + project));
    }

    @Test
    void thePageSpeaksEnglishAsWell() {
        var row = dataset();
        speak(Locale.ENGLISH);

        navigate("deliverables/" + row.id(), DeliverableView.class);

        assertThat(text()).contains("Nobody is recorded as its maker").doesNotContain("막힘");
    }

    @Test
    void theCureOfAMissingContributionOpensItsForm() {
        var row = dataset();

        UI.getCurrent().navigate("deliverables/" + row.id(), QueryParameters.of("edit", "contribution"));

        assertThat($(FormDialog.class).single().isOpened()).isTrue();
        assertThat($(FormDialog.class).single().getHeaderTitle()).isEqualTo("기여 기록");
    }

    @Test
    void whatIsBlockedIsNotToBePreparedFirst() {
        var row = dataset();
        navigate("deliverables/" + row.id(), DeliverableView.class);

        assertThat(button("공개 준비").getThemeNames()).doesNotContain("primary");
        assertThat(text()).doesNotContain("NO_CONTRIBUTIONS").doesNotContain("(선택)");
    }

    @Test
    void thePatternForEverythingIsSaidInWords() {
        var row = deliverables.create(new DeliverableDetails(
                project,
                "안내서",
                null,
                null,
                null,
                seoyeon,
                lead,
                List.of(new PartDetails("**", WorkKind.TEXT, "CC-BY-4.0")),
                null));
        navigate("deliverables/" + row.id(), DeliverableView.class);

        assertThat(text()).contains("** (전체) · 글 · CC-BY-4.0");
    }

    private DeliverableRow dataset() {
        return deliverables.create(new DeliverableDetails(
                project,
                "형태소 데이터셋",
                null,
                null,
                null,
                seoyeon,
                lead,
                List.of(new PartDetails("data/**", WorkKind.DATASET, null)),
                null));
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
