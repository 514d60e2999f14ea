package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.ledger.LedgerService;
import dure.shared.Conflict;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.NotFound;
import dure.shared.security.AccessLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a draft lacks, what its preview says of it, and what is refused in words that help. */
class DraftLacksTest extends TwoParties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private PaperSignatureService papers;

    @Autowired
    private LedgerService ledger;

    @Test
    void whatWouldBeOverAlreadyIsNotSent() {
        var draft = agreements.create(nda("2026-11-20"));

        assertThat(missing(draft)).containsExactly("/values/term.end");
        assertThatThrownBy(() -> agreements.send(draft.id(), draft.version())).isInstanceOf(InvalidInput.class);
        assertThat(missing(agreements.create(nda(TODAY.toString())))).isEmpty();
    }

    @Test
    void aDayToSignByThatIsPastIsNotSent() {
        var details = nda("2027-11-20");
        var draft = agreements.create(new AgreementDetails(
                project, "nda", "ko", details.parties(), details.values(), details.signing(), TODAY.plusDays(2)));
        assertThat(missing(draft)).isEmpty();
        clock.moveTo(TODAY.plusDays(3));

        assertThat(missing(draft)).containsExactly("/signBy");
    }

    @Test
    void whatWasSentInTimeIsStillExecutedAfterItsEnd() {
        var draft = agreements.create(nda("2026-11-22"));
        var sent = agreements.send(draft.id(), draft.version());
        clock.moveTo(TODAY.plusDays(5));
        papers.upload(sent.id(), signed(TODAY.plusDays(1), lead, seoyeon), AgreementTeam.scan());
        actAs(AccessLevel.MEMBER, seoyeon);

        assertThat(papers.attest(sent.id(), 1).executedOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void aRoleThatNobodyFillsIsNamedOnce() {
        var draft = agreements.create(AgreementTeam.bareCollaboration(project, lead));

        assertThat(missing(draft)).containsOnlyOnce("/parties");
    }

    @Test
    void thePreviewTellsWhatIsFilledInFromWhatIsMissing() {
        String jimin = team.person("한지민", "jimin@example.org");
        var draft = agreements.create(AgreementTeam.nda(project, lead, jimin));
        String shown = reader.html(draft.id(), Locale.KOREAN);

        assertThat(shown.split("보낼 때 채워짐", -1)).hasSize(3);
        assertThat(shown).contains("document-missing");
        var complete = agreements.create(AgreementTeam.nda(project, lead, seoyeon));
        assertThat(reader.html(complete.id(), Locale.KOREAN)).doesNotContain("document-missing");
        var sent = agreements.send(complete.id(), complete.version());
        assertThat(reader.html(sent.id(), Locale.KOREAN)).doesNotContain("보낼 때 채워짐");
    }

    @Test
    void whatIsTypedInOneGoIsOneLineOfTheLedger() {
        var draft = agreements.create(nda("2027-11-20"));
        int version = draft.version();
        for (String end : List.of("2027-11-21", "2027-11-22", "2027-11-23")) {
            version = agreements.change(draft.id(), version, nda(end)).version();
        }
        assertThat(ledger.timeline(draft.id(), Locale.KOREAN, 50)).hasSize(2);

        clock.moveTo(TODAY.plusDays(1));
        agreements.change(draft.id(), version, nda("2027-11-24"));
        assertThat(ledger.timeline(draft.id(), Locale.KOREAN, 50)).hasSize(3);
    }

    @Test
    void aRefusedScanNamesThePerson() {
        var sent = sent();
        papers.upload(sent.id(), signed(TODAY, lead), AgreementTeam.scan());
        assertThatThrownBy(() -> papers.upload(sent.id(), signed(TODAY, lead, seoyeon), AgreementTeam.scan()))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.args()).contains("최하은"));

        actAs(AccessLevel.MEMBER, seoyeon);
        papers.attest(sent.id(), 1);
        assertThatThrownBy(() -> papers.upload(sent.id(), signed(TODAY, lead), AgreementTeam.scan()))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.args()).contains("최하은"));
    }

    @Test
    void onlyAnotherWhoSeesTheScanSaysThatItDiffers() {
        var sent = sent();
        papers.upload(sent.id(), signed(TODAY, lead, seoyeon), AgreementTeam.scan());
        assertThatThrownBy(() -> papers.refuse(sent.id(), 1)).isInstanceOf(NotAllowed.class);
        String other = team.person("이도윤", "doyun@example.org");
        actAs(AccessLevel.MEMBER, other);
        assertThatThrownBy(() -> papers.refuse(sent.id(), 1)).isInstanceOf(NotFound.class);

        actAs(AccessLevel.MEMBER, seoyeon);
        assertThat(papers.refuse(sent.id(), 1).wasRefused()).isTrue();
        assertThatThrownBy(() -> papers.attest(sent.id(), 1)).isInstanceOf(Conflict.class);
        assertThat(papers.upload(sent.id(), signed(TODAY, lead, seoyeon), AgreementTeam.scan())
                        .number())
                .isEqualTo(2);
    }

    private AgreementRow sent() {
        var draft = agreements.create(nda("2027-11-20"));
        return agreements.send(draft.id(), draft.version());
    }

    private AgreementDetails nda(String end) {
        var details = AgreementTeam.nda(project, lead, seoyeon);
        return details.with(details.parties(), Map.of("nda.purpose", "사전 데이터의 검토", "term.end", end));
    }

    private List<String> missing(AgreementRow draft) {
        return reader.content(draft.id()).orElseThrow().missing().stream()
                .map(FieldError::pointer)
                .toList();
    }

    private static PaperSignatureDetails signed(LocalDate day, String... people) {
        return new PaperSignatureDetails(List.of(people), day);
    }
}
