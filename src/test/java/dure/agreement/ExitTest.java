package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agreement on ending by consent says nothing that does not come true when it is signed. */
class ExitTest extends DureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 15);

    @Autowired
    private AgreementTeam team;

    @Autowired
    private AgreementService agreements;

    @Autowired
    private EndingService endings;

    @Autowired
    private AgreementReader reader;

    @Autowired
    private SignedPaper paper;

    private String lead;
    private String seoyeon;
    private String minjun;
    private AgreementRow base;

    @BeforeEach
    void threeWhoWorkTogether() {
        actAsSystem();
        String project = team.project();
        lead = team.lead();
        seoyeon = team.member("박서연", "seoyeon@example.org");
        minjun = team.member("김민준", "minjun@example.org");
        actAs(AccessLevel.OWNER, lead);
        var details = AgreementTeam.collaboration(project, Map.of("term.end", "2027-11-20"), lead, seoyeon, minjun);
        base = paper.execute(details, TODAY, lead, seoyeon, minjun);
    }

    @Test
    void noneIsSentThatLetsAnAgreementGoOnWithOne() {
        refused(exit(Set.of(seoyeon, minjun), Map.of("exit.scope", "LEAVING_ONLY")), "/values/exit.scope");
    }

    @Test
    void noneIsSentThatEndsAnAgreementBeforeItBegan() {
        refused(exit(Set.of(seoyeon), Map.of("exit.date", TODAY.minusDays(1).toString())), "/values/exit.date");
    }

    @Test
    void whenItEndsForAllOnlyWhatThoseGaveWhoLeaveEndsInAnyCase() {
        var leaving = endings.effects(base.id(), Set.of(seoyeon), LAST, Set.of(seoyeon));
        assertThat(leaving.endingGrants()).extracting(GrantRow::grantorId).containsOnly(seoyeon);
        assertThat(leaving.stayingGrants()).isEmpty();

        var cla = cla();
        var whole = endings.effects(cla.id(), Set.of(), LAST, Set.of(lead));
        assertThat(whole.endingGrants()).isEmpty();
        assertThat(whole.stayingGrants()).extracting(GrantRow::grantorId).containsOnly(seoyeon);
        assertThat(endings.effects(cla.id(), Set.of(), LAST, Set.of(seoyeon)).stayingGrants())
                .isEmpty();
    }

    @Test
    void whatOthersGaveToThoseWhoStayIsNotAmongWhatEnds() {
        var effects = endings.effects(base.id(), Set.of(seoyeon, lead), LAST, Set.of(seoyeon));

        assertThat(effects.endingGrants()).extracting(GrantRow::grantorId).contains(seoyeon, minjun);
        var one = endings.effects(base.id(), Set.of(minjun), LAST, Set.of());
        assertThat(one.stayingGrants()).extracting(GrantRow::grantorId).containsOnly(minjun);
    }

    private AgreementRow cla() {
        return paper.execute(AgreementTeam.cla(base.projectId(), seoyeon, lead), TODAY, seoyeon);
    }

    /** Before it is sent the draft says so itself. */
    private void refused(AgreementRow draft, String pointer) {
        assertThat(reader.content(draft.id()).orElseThrow().missing())
                .extracting(FieldError::pointer)
                .containsExactly(pointer);
        assertThatThrownBy(() -> agreements.send(draft.id(), draft.version()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly(pointer));
    }

    private AgreementRow exit(Set<String> leaving, Map<String, Object> entered) {
        var draft = endings.exit(base.id(), leaving);
        var details = reader.content(draft.id()).orElseThrow().details();
        var values = new HashMap<>(details.values());
        values.putAll(Map.of("exit.date", LAST.toString(), "exit.grants", "END"));
        values.putAll(entered);
        return agreements.change(draft.id(), draft.version(), details.with(details.parties(), values));
    }
}
