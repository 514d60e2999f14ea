package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.collaborator.CollaboratorService;
import dure.ledger.LedgerService;
import dure.shared.Conflict;
import dure.shared.Gap;
import dure.shared.GapSource;
import dure.shared.NotAllowed;
import dure.shared.NotFound;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.testing.PdfText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The charter of a project: drafted for everybody, acknowledged by each, never signed by a button. */
class CharterTest extends TwoParties {

    @Autowired
    private CharterService charters;

    @Autowired
    private AcknowledgementService acknowledgements;

    @Autowired
    private PaperSignatureService papers;

    @Autowired
    private CollaboratorService collaborators;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private List<GapSource> gapSources;

    private Actor owner;

    @BeforeEach
    void aTeam() {
        actAsSystem();
        collaborators.activate(seoyeon);
        owner = new Actor(lead, lead, AccessLevel.OWNER);
        actAs(owner);
    }

    @Test
    void everybodyWhoTakesPartIsInItWithTheValuesOfTheProject() {
        String invited = team.person("이도윤", "doyun@example.org");

        var draft = charters.draft(project, "ko");

        assertThat(draft.parties())
                .extracting(party -> party.collaboratorId() + " " + party.as())
                .containsExactly(lead + " LEAD", seoyeon + " MEMBER");
        assertThat(draft.hasParty(invited)).isFalse();
        assertThat(reader.content(draft.id()).orElseThrow().missing()).isEmpty();
        assertThat(PdfText.of(reader.pdf(draft.id(), Locale.KOREAN).bytes())).contains("누구나 쓰는 열린 우리말", "Apache-2.0");
    }

    @Test
    void theLastAcknowledgementExecutesIt() {
        var charter = sent();
        assertThat(charter.isNotice()).isTrue();

        acknowledgements.acknowledge(charter.id());
        assertThat(reader.find(charter.id()).state()).isEqualTo(AgreementState.SENT);
        actAs(AccessLevel.OBSERVER, seoyeon);
        var executed = acknowledgements.acknowledge(charter.id());

        assertThat(executed.state()).isEqualTo(AgreementState.EXECUTED);
        assertThat(executed.executedOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(ledger.timeline(charter.id(), Locale.KOREAN, 10))
                .extracting(entry -> entry.sentence())
                .contains("박서연님이 읽고 확인했습니다.", "모든 사람이 확인했습니다. 확인을 마친 날 2026. 11. 21.");
    }

    @Test
    void nobodyAcknowledgesTwiceForAnotherOrWithoutBeingAParty() {
        var charter = sent();
        acknowledgements.acknowledge(charter.id());
        assertThatThrownBy(() -> acknowledgements.acknowledge(charter.id())).isInstanceOf(Conflict.class);

        actAs(AccessLevel.MEMBER, "0123456789abcdefghjkmnpqrs");
        assertThatThrownBy(() -> acknowledgements.acknowledge(charter.id())).isInstanceOf(NotFound.class);
        actAs(AccessLevel.OWNER, "0123456789abcdefghjkmnpqrs");
        assertThatThrownBy(() -> acknowledgements.acknowledge(charter.id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aContractIsNotSignedByAButton() {
        var nda = agreements.create(AgreementTeam.nda(project, lead, seoyeon));
        agreements.send(nda.id(), nda.version());

        assertThatThrownBy(() -> acknowledgements.acknowledge(nda.id()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("agreement.acknowledge.signed");
    }

    @Test
    void anAcknowledgementOnPaperIsRecordedByAScan() {
        var charter = sent();
        acknowledgements.acknowledge(charter.id());
        var scan = papers.upload(
                charter.id(),
                new PaperSignatureDetails(List.of(seoyeon), LocalDate.of(2026, 11, 21)),
                AgreementTeam.scan());

        actAs(AccessLevel.MEMBER, seoyeon);
        assertThatThrownBy(() -> acknowledgements.acknowledge(charter.id()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("agreement.acknowledge.scan-waiting");
        assertThat(papers.attest(charter.id(), scan.number()).state()).isEqualTo(AgreementState.EXECUTED);
    }

    @Test
    void whoHasNotAcknowledgedItIsAGap() {
        assertThat(waiting()).isEmpty();
        var charter = sent();

        assertThat(waiting()).extracting(Gap::collaboratorId).containsExactlyInAnyOrder(lead, seoyeon);
        assertThat(waiting()).extracting(Gap::curePath).containsOnly("agreements/" + charter.id());
        acknowledgements.acknowledge(charter.id());
        assertThat(waiting()).extracting(Gap::collaboratorId).containsExactly(seoyeon);
    }

    @Test
    void aNewOneBeginsWithTheValuesOfTheLast() {
        var draft = charters.draft(project, "ko");
        var details = reader.content(draft.id()).orElseThrow().details();
        agreements.change(
                draft.id(),
                draft.version(),
                details.with(details.parties(), Map.of("charter.meeting", "격주 화요일 저녁 9시")));

        var next = charters.draft(project, "en");

        assertThat(reader.content(next.id()).orElseThrow().details().values())
                .containsEntry("charter.meeting", "격주 화요일 저녁 9시");
        assertThat(charters.newest(project)).map(AgreementRow::id).contains(next.id());
    }

    @Test
    void aNewOneTakesThePlaceOfTheOneBeforeOnceAllHaveAcknowledgedIt() {
        var first = acknowledgedByAll(sent());
        var second = sent();
        assertThat(reader.find(first.id()).state()).isEqualTo(AgreementState.EXECUTED);

        var inForce = acknowledgedByAll(second);

        assertThat(reader.find(first.id()).state()).isEqualTo(AgreementState.SUPERSEDED);
        assertThat(reader.find(first.id()).endsOn()).isEqualTo("2026-11-20");
        assertThat(inForce.state()).isEqualTo(AgreementState.EXECUTED);
        assertThat(inForce.baseId()).isEqualTo(first.id());
        assertThat(reader.following(first.id())).extracting(AgreementRow::id).containsExactly(inForce.id());
        assertThat(ledger.timeline(first.id(), Locale.KOREAN, 10))
                .extracting(entry -> entry.sentence())
                .contains("새 문서 " + inForce.number() + "의 확인이 끝나 이 문서는 대체되었습니다.");
        assertThat(charters.newest(project)).map(AgreementRow::id).contains(inForce.id());
    }

    @Test
    void whatIsAcknowledgedLaterThanItsSuccessorIsReplacedByIt() {
        var first = acknowledgedByAll(sent());
        var late = sent();
        var successor = acknowledgedByAll(sent());

        acknowledgedByAll(late);

        assertThat(reader.find(late.id()).state()).isEqualTo(AgreementState.SUPERSEDED);
        assertThat(reader.find(successor.id()).state()).isEqualTo(AgreementState.EXECUTED);
        assertThat(reader.find(successor.id()).baseId()).isEqualTo(late.id());
        assertThat(reader.find(late.id()).baseId()).isEqualTo(first.id());
    }

    @Test
    void theCharterOfAnotherProjectStays() {
        var here = acknowledgedByAll(sent());
        var elsewhere = charters.draft(anotherProject(), "ko");
        acknowledgedByAll(agreements.send(elsewhere.id(), elsewhere.version()));

        assertThat(reader.find(here.id()).state()).isEqualTo(AgreementState.EXECUTED);
    }

    @Test
    void aCharterOfSomeDoesNotEndThatOfAll() {
        var ofAll = acknowledgedByAll(sent());
        actAsSystem();
        String minjun = team.member("김민준", "minjun@example.org");
        collaborators.activate(minjun);
        actAs(owner);
        var draft = charters.draft(project, "ko");
        var details = reader.content(draft.id()).orElseThrow().details();
        var some = details.parties().stream()
                .filter(party -> !party.collaboratorId().equals(seoyeon))
                .toList();
        var changed = agreements.change(draft.id(), draft.version(), details.with(some, details.values()));
        agreements.send(changed.id(), changed.version());

        acknowledgements.acknowledge(changed.id());
        actAs(AccessLevel.MEMBER, minjun);
        assertThat(acknowledgements.acknowledge(changed.id()).state()).isEqualTo(AgreementState.EXECUTED);

        actAs(owner);
        assertThat(reader.find(ofAll.id()).state()).isEqualTo(AgreementState.EXECUTED);
    }

    private String anotherProject() {
        actAsSystem();
        String id = team.project();
        actAs(owner);
        return id;
    }

    private AgreementRow acknowledgedByAll(AgreementRow charter) {
        acknowledgements.acknowledge(charter.id());
        actAs(AccessLevel.MEMBER, seoyeon);
        var row = acknowledgements.acknowledge(charter.id());
        actAs(owner);
        return row;
    }

    @Test
    void itHoldsNoPersonalDataAndTheLedgerSaysNoneWasWritten() {
        var charter = sent();

        assertThat(PdfText.of(reader.pdf(charter.id(), Locale.KOREAN).bytes())).doesNotContain("두레길", "1990");
        assertThat(ledger.timeline(seoyeon, Locale.KOREAN, 20))
                .extracting(entry -> entry.sentence())
                .noneMatch(sentence -> sentence.contains(charter.number()));
    }

    private AgreementRow sent() {
        var draft = charters.draft(project, "ko");
        return agreements.send(draft.id(), draft.version());
    }

    private List<Gap> waiting() {
        return gapSources.stream()
                .flatMap(source -> source.gaps(project).stream())
                .filter(gap -> gap.code().equals("overview.acknowledge"))
                .toList();
    }
}
