package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import dure.shared.PageQuery;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.ui.PathLink;
import dure.testing.ViewTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three questions, and the drafts they need. */
class PackScreenTest extends ViewTest {

    @Autowired
    private AgreementTeam team;

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
        actAs(new Actor(lead, lead, AccessLevel.OWNER));
    }

    @Test
    void whatIsNeededIsDraftedAtOnce() {
        open();
        answer("공개 전에 지켜야 할 비밀이 있나요?");
        int proposed = ticks().size();
        assertThat(ticks()).allMatch(Checkbox::getValue);
        test(create()).click();

        var drafts = reader.list(
                new AgreementFilter(project, Set.of(AgreementState.DRAFT), null, null), PageQuery.first("", 50));
        assertThat(drafts.items()).hasSize(proposed);
        assertThat(drafts.items()).extracting(AgreementRow::template).contains("collaboration", "nda");
        assertThat(drafts.items()).allMatch(row -> row.hasParty(lead) && row.hasParty(seoyeon));
    }

    @Test
    void whatExistsIsMarkedAndNotDraftedAgain() {
        var nda = agreements.create(AgreementTeam.nda(project, lead, seoyeon));
        open();
        answer("공개 전에 지켜야 할 비밀이 있나요?");

        assertThat(ticks())
                .filteredOn(tick -> tick.getLabel().startsWith("비밀유지계약서"))
                .singleElement()
                .matches(tick -> !tick.getValue());
        assertThat($(PathLink.class)
                        .withCondition(link -> link.getText().equals(nda.number() + " 열기"))
                        .all())
                .hasSize(1);
    }

    @Test
    void aPersonIsChosenBeforeAnythingIsProposed() {
        UI.getCurrent().navigate("agreements/pack");
        assertThat(ticks()).isEmpty();
        assertThat(create().isEnabled()).isFalse();
    }

    private void open() {
        UI.getCurrent().navigate("agreements/pack", QueryParameters.of("party", seoyeon));
    }

    @SuppressWarnings("unchecked")
    private void answer(String question) {
        ((RadioButtonGroup<Boolean>) $(RadioButtonGroup.class)
                        .withCondition(group -> question.equals(group.getLabel()))
                        .single())
                .setValue(true);
    }

    private List<Checkbox> ticks() {
        return $(Checkbox.class)
                .withCondition(tick -> tick.getLabel().endsWith(" · 박서연"))
                .all();
    }

    private Button create() {
        return $(Button.class)
                .withCondition(button -> button.getText().matches("초안 .*|만들 초안 없음"))
                .single();
    }
}
