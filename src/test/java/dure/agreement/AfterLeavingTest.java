package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.security.AccessLevel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agreement that somebody has left goes on between the others, and takes nothing back from who has left. */
class AfterLeavingTest extends TwoParties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private EndingService endings;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private GrantService grants;

    @Autowired
    private SignedPaper paper;

    private String minjun;

    @BeforeEach
    void threeWhoWorkTogether() {
        actAsSystem();
        minjun = team.member("김민준", "minjun@example.org");
        actAs(AccessLevel.OWNER, lead);
    }

    @Test
    void anAmendmentTakesNothingBackThatSomebodyGaveWhoHasLeft() {
        var base = collaboration();
        leave(base);

        var draft = filled(amendments.amend(base.id()), Map.of("exit.noticeDays", "60"));
        paper.sign(agreements.send(draft.id(), draft.version()), TODAY, lead, minjun);

        assertThat(grants.ofAgreement(base.id()))
                .filteredOn(grant -> grant.grantorId().equals(seoyeon))
                .isNotEmpty()
                .allSatisfy(grant -> assertThat(grant.inForceTo()).isEqualTo("2027-11-20"));
    }

    @Test
    void whatWasDraftedBeforeSomebodyLeftIsNotSent() {
        var base = collaboration();
        var draft = filled(amendments.amend(base.id()), Map.of("exit.noticeDays", "60"));
        leave(base);

        assertThatThrownBy(() -> agreements.send(draft.id(), draft.version()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/parties"));
    }

    @Test
    void whoHasLeftDoesNotStopTheRenewalForThoseWhoRemain() {
        var details = AgreementTeam.nda(project, lead, seoyeon, minjun);
        var values = new HashMap<>(details.values());
        values.putAll(Map.of(
                "term.end", "2027-12-31", "term.renewal", "AUTO", "term.renewalMonths", "12", "term.noticeDays", "30"));
        var nda = paper.execute(details.with(details.parties(), values), TODAY, lead, seoyeon, minjun);
        leave(nda);
        clock.moveTo(TODAY.plusDays(1));

        actAs(AccessLevel.MEMBER, seoyeon);
        assertThatThrownBy(() -> renewals.stopRenewal(nda.id())).isInstanceOf(NotAllowed.class);
        actAs(AccessLevel.MEMBER, minjun);
        assertThat(renewals.stopRenewal(nda.id()).endsOn()).isEqualTo("2027-12-31");
    }

    private AgreementRow collaboration() {
        var details = AgreementTeam.collaboration(project, Map.of("term.end", "2027-11-20"), lead, seoyeon, minjun);
        return paper.execute(details, TODAY, lead, seoyeon, minjun);
    }

    private void leave(AgreementRow agreement) {
        endings.terminate(agreement.id(), new TerminationDetails("떠남", TODAY, Set.of(seoyeon), false));
    }

    private AgreementRow filled(AgreementRow draft, Map<String, Object> changed) {
        var details = reader.content(draft.id()).orElseThrow().details();
        var values = new HashMap<>(details.values());
        values.put("amend.reason", "모두 합의하여 바꿉니다.");
        var amended = new HashMap<>(details.amendedValues());
        amended.putAll(changed);
        return agreements.change(
                draft.id(),
                draft.version(),
                details.with(details.parties(), values).amending(amended));
    }
}
