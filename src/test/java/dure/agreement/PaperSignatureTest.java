package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.NotFound;
import dure.shared.security.AccessLevel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How paper is signed: scans, who may attest them, and the last day to sign. */
class PaperSignatureTest extends TwoParties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private PaperSignatureService papers;

    @Autowired
    private SignedPaper paper;

    @Test
    void theLastAttestedSignatureExecutesOnTheLatestDay() {
        var sent = sentNda();
        clock.moveTo(TODAY.plusDays(5));
        papers.upload(sent.id(), AgreementTeam.signedOn(TODAY.plusDays(4), lead), AgreementTeam.scan());
        papers.upload(sent.id(), AgreementTeam.signedOn(TODAY.plusDays(1), seoyeon), AgreementTeam.scan());

        actAs(AccessLevel.MEMBER, seoyeon);
        assertThat(papers.attest(sent.id(), 1).state()).isEqualTo(AgreementState.SENT);
        var executed = papers.attest(sent.id(), 2);

        assertThat(executed.state()).isEqualTo(AgreementState.EXECUTED);
        assertThat(executed.executedOn()).isEqualTo(TODAY.plusDays(4));
        assertThat(executed.effectiveFrom()).isEqualTo(TODAY.plusDays(4));
        assertThat(executed.endsOn()).isEqualTo(LocalDate.of(2027, 11, 20));
    }

    @Test
    void oneScanMayCarryEverybodysSignature() {
        var executed = paper.execute(AgreementTeam.nda(project, lead, seoyeon), TODAY, lead, seoyeon);

        assertThat(executed.state()).isEqualTo(AgreementState.EXECUTED);
        assertThat(executed.parties())
                .allSatisfy(party -> assertThat(party.signedOn()).isEqualTo(TODAY));
    }

    @Test
    void whoeverUploadedAScanCannotAttestIt() {
        var sent = sentNda();
        papers.upload(sent.id(), AgreementTeam.signedOn(TODAY, lead, seoyeon), AgreementTeam.scan());

        assertThatThrownBy(() -> papers.attest(sent.id(), 1)).isInstanceOf(NotAllowed.class);
        actAs(AccessLevel.OBSERVER, seoyeon);
        assertThatThrownBy(() -> papers.attest(sent.id(), 1))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void whoeverMayNotSeeTheScanCannotAttestIt() {
        String outsider = team.member("이도윤", "doyun@example.org");
        var sent = sentNda();
        papers.upload(sent.id(), AgreementTeam.signedOn(TODAY, lead, seoyeon), AgreementTeam.scan());

        actAs(AccessLevel.MEMBER, outsider);
        assertThat(papers.list(sent.id()))
                .extracting(PaperSignatureRow::mayAttest)
                .containsExactly(false);
        assertThatThrownBy(() -> papers.attest(sent.id(), 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodySignsBeforeTheTextIsFixedNorTomorrow() {
        var sent = sentNda();

        assertThatThrownBy(() -> papers.upload(
                        sent.id(), AgreementTeam.signedOn(TODAY.minusDays(1), lead), AgreementTeam.scan()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        papers.upload(sent.id(), AgreementTeam.signedOn(TODAY.plusDays(1), lead), AgreementTeam.scan()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aScanThatIsWithdrawnMakesRoomForAnother() {
        var sent = sentNda();
        papers.upload(sent.id(), AgreementTeam.signedOn(TODAY, lead), AgreementTeam.scan());
        assertThatThrownBy(() ->
                        papers.upload(sent.id(), AgreementTeam.signedOn(TODAY, lead, seoyeon), AgreementTeam.scan()))
                .isInstanceOf(Conflict.class);

        papers.withdraw(sent.id(), 1);
        assertThat(papers.upload(sent.id(), AgreementTeam.signedOn(TODAY, lead, seoyeon), AgreementTeam.scan())
                        .number())
                .isEqualTo(2);
    }

    @Test
    void whatIsNotSignedInTimeIsCancelledTheDayAfter() {
        var sent = sentToBeSignedBy(TODAY.plusDays(3));
        clock.moveTo(TODAY.plusDays(3));
        assertThat(reader.find(sent.id()).state()).isEqualTo(AgreementState.SENT);

        clock.moveTo(TODAY.plusDays(4));
        assertThat(reader.find(sent.id()).state()).isEqualTo(AgreementState.CANCELLED);
        assertThatThrownBy(() ->
                        papers.upload(sent.id(), AgreementTeam.signedOn(TODAY, lead, seoyeon), AgreementTeam.scan()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void paperThatWasSignedInTimeMayBeAttestedLater() {
        var sent = sentToBeSignedBy(TODAY.plusDays(3));
        clock.moveTo(TODAY.plusDays(3));
        papers.upload(sent.id(), AgreementTeam.signedOn(TODAY.plusDays(3), lead, seoyeon), AgreementTeam.scan());

        clock.moveTo(TODAY.plusDays(9));
        assertThat(reader.find(sent.id()).state()).isEqualTo(AgreementState.SENT);
        assertThat(numbersIn(AgreementState.SENT)).contains(sent.number());
        assertThat(numbersIn(AgreementState.CANCELLED)).doesNotContain(sent.number());
        actAs(AccessLevel.MEMBER, seoyeon);
        assertThat(papers.attest(sent.id(), 1).state()).isEqualTo(AgreementState.EXECUTED);
    }

    @Test
    void aScanThatIsTakenBackAfterTheLastDayCancels() {
        var sent = sentToBeSignedBy(TODAY.plusDays(3));
        papers.upload(sent.id(), AgreementTeam.signedOn(TODAY, lead, seoyeon), AgreementTeam.scan());
        clock.moveTo(TODAY.plusDays(9));

        papers.withdraw(sent.id(), 1);

        assertThat(reader.find(sent.id()).state()).isEqualTo(AgreementState.CANCELLED);
        assertThat(numbersIn(AgreementState.CANCELLED)).contains(sent.number());
    }

    private AgreementRow sentToBeSignedBy(LocalDate day) {
        var nda = AgreementTeam.nda(project, lead, seoyeon);
        var draft = agreements.create(new AgreementDetails(
                project, nda.template(), nda.language(), nda.parties(), nda.values(), nda.signing(), day));
        return agreements.send(draft.id(), draft.version());
    }
}
