package dure.deliverable.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import dure.agreement.AgreementsOf;
import dure.deliverable.ContributionDetails;
import dure.deliverable.DeliverableDetails;
import dure.deliverable.DeliverableKind;
import dure.deliverable.DeliverableService;
import dure.deliverable.ProvenanceService;
import dure.deliverable.Team;
import dure.deliverable.WorkDone;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.ui.EmptyState;
import dure.shared.ui.TextBlock;
import dure.testing.ViewTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** From a person's page to the draft of their certificate. */
class CertificateViewTest extends ViewTest {

    private static final String MAKE = "기여 확인서 만들기";

    @Autowired
    private DeliverableService deliverables;

    @Autowired
    private ProvenanceService provenance;

    @Autowired
    private AgreementsOf agreements;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private String seoyeon = "";
    private String dataset = "";
    private Actor owner;

    @Override
    protected void prepare() {
        actAs(Actor.SYSTEM);
        var team = beans.createBean(Team.class);
        String project = team.project();
        String lead = team.lead("최하은");
        seoyeon = team.person("박서연", null);
        dataset = deliverables
                .create(new DeliverableDetails(
                        project, "형태소 데이터셋", null, DeliverableKind.DATASET, null, lead, null, List.of(), null))
                .id();
        owner = new Actor(lead, lead, AccessLevel.OWNER);
        actAs(owner);
    }

    @Test
    void theOwnerComesFromThePersonAndMakesADraft() {
        record();
        UI.getCurrent().navigate("people/" + seoyeon);
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("certificates/new?party=" + seoyeon);

        open();
        assertThat($(TextBlock.class).all())
                .extracting(TextBlock::getText)
                .containsExactly("형태소 데이터셋 · 전체 · 주석 달기 · 2026. 5. 1.");
        test(make()).click();

        assertThat(agreements.collaborator(seoyeon))
                .singleElement()
                .matches(row -> row.template().equals("certificate"));
    }

    @Test
    void withoutARecordItSaysWhatToRecordFirst() {
        open();

        assertThat($(EmptyState.class).all()).hasSize(1);
        assertThat(make().isEnabled()).isFalse();
    }

    @Test
    void thePersonThemselfSeesWhatIsRecordedAndAsksTheLead() {
        record();
        actAs(new Actor(seoyeon, seoyeon, AccessLevel.MEMBER));
        open();

        assertThat($(TextBlock.class).all()).hasSize(1);
        assertThat($(Button.class)
                        .withCondition(button -> MAKE.equals(button.getText()))
                        .all())
                .isEmpty();
    }

    private void record() {
        var day = LocalDate.of(2026, 5, 1);
        provenance.contribute(dataset, ContributionDetails.own(seoyeon, null, WorkDone.ANNOTATION, day, day));
    }

    private void open() {
        UI.getCurrent().navigate("certificates/new", QueryParameters.of("party", seoyeon));
    }

    private Button make() {
        return $(Button.class)
                .withCondition(button -> MAKE.equals(button.getText()))
                .single();
    }
}
