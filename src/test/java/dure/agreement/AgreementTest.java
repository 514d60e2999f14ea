package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.shared.Conflict;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.NotFound;
import dure.shared.PageQuery;
import dure.shared.Sha256;
import dure.shared.StaleVersion;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of an agreement on paper (product.md rules 3 to 5). */
class AgreementTest extends DureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private AgreementTeam team;

    @Autowired
    private AgreementService agreements;

    @Autowired
    private EndingService endings;

    @Autowired
    private AgreementReader reader;

    @Autowired
    private PaperSignatureService papers;

    @Autowired
    private ProjectService projects;

    private String project;
    private String lead;
    private String seoyeon;

    @BeforeEach
    void aTeam() {
        actAsSystem();
        project = team.project();
        lead = team.lead();
        seoyeon = team.member("박서연", "seoyeon@example.org");
        actAs(AccessLevel.OWNER, lead);
    }

    @Test
    void aDraftHasANumberAndNamesWhatItLacks() {
        var draft = agreements.create(AgreementTeam.nda(project, lead, seoyeon)
                .with(AgreementTeam.parties("PARTY", lead, seoyeon), Map.of()));

        assertThat(draft.number()).matches("AG-2026-\\d{4}");
        assertThat(draft.state()).isEqualTo(AgreementState.DRAFT);
        assertThat(reader.content(draft.id()).orElseThrow().missing())
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder("/values/nda.purpose", "/values/term.end");
    }

    @Test
    void aDraftThatLacksSomethingIsNotSent() {
        String jimin = team.person("한지민", "jimin@example.org");
        var draft = agreements.create(AgreementTeam.nda(project, lead, jimin));

        assertThatThrownBy(() -> agreements.send(draft.id(), draft.version()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::pointer)
                                .contains("/parties/1/birthDate", "/parties/1/address"));
        assertThat(reader.find(draft.id()).state()).isEqualTo(AgreementState.DRAFT);
    }

    @Test
    void withoutAGoalNothingIsSent() {
        var row = projects.find(project);
        projects.change(project, row.version(), new ProjectDetails("사전", "", List.of(), List.of(), Map.of()));
        var draft = agreements.create(AgreementTeam.nda(project, lead, seoyeon));

        assertThatThrownBy(() -> agreements.send(draft.id(), draft.version()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/project/goal"));
    }

    @Test
    void aCharacterThatNoFontPrintsIsNamedBeforeSending() {
        var details = AgreementTeam.nda(project, lead, seoyeon);
        var draft = agreements.create(
                details.with(details.parties(), Map.of("nda.purpose", "검토 \uD83D\uDE00", "term.end", "2027-11-20")));

        assertThat(reader.content(draft.id()).orElseThrow().missing()).isNotEmpty();
        assertThatThrownBy(() -> agreements.send(draft.id(), draft.version())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aSentAgreementIsNeverRenderedAgain() {
        var sent = sent();
        byte[] pdf = reader.pdf(sent.id(), Locale.KOREAN).bytes();
        String html = reader.html(sent.id(), Locale.KOREAN);
        byte[] translation = reader.pdf(sent.id(), Locale.ENGLISH).bytes();

        var row = projects.find(project);
        projects.change(project, row.version(), new ProjectDetails("바뀐 이름", "바뀐 목표", List.of(), List.of(), Map.of()));
        clock.moveTo(TODAY.plusDays(3));

        var content = reader.content(sent.id()).orElseThrow();
        assertThat(reader.pdf(sent.id(), Locale.KOREAN).bytes()).isEqualTo(pdf);
        assertThat(reader.pdf(sent.id(), Locale.ENGLISH).bytes()).isEqualTo(translation);
        assertThat(reader.html(sent.id(), Locale.KOREAN)).isEqualTo(html).contains("사전 데이터의 검토");
        assertThat(content.documentSha256()).isEqualTo(Sha256.of(pdf).hex());
        assertThatThrownBy(() -> agreements.change(sent.id(), content.row().version(), content.details()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theLastAttestedSignatureExecutesOnTheLatestDay() {
        var sent = sent();
        clock.moveTo(TODAY.plusDays(5));
        papers.upload(sent.id(), signedOn(TODAY.plusDays(4), lead), AgreementTeam.scan());
        papers.upload(sent.id(), signedOn(TODAY.plusDays(1), seoyeon), AgreementTeam.scan());

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
        var executed = executed();

        assertThat(executed.state()).isEqualTo(AgreementState.EXECUTED);
        assertThat(executed.parties())
                .allSatisfy(party -> assertThat(party.signedOn()).isEqualTo(TODAY));
    }

    @Test
    void whoeverUploadedAScanCannotAttestIt() {
        var sent = sent();
        papers.upload(sent.id(), signedOn(TODAY, lead, seoyeon), AgreementTeam.scan());

        assertThatThrownBy(() -> papers.attest(sent.id(), 1)).isInstanceOf(NotAllowed.class);
        actAs(AccessLevel.OBSERVER, seoyeon);
        assertThatThrownBy(() -> papers.attest(sent.id(), 1))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void whoeverMayNotSeeTheScanCannotAttestIt() {
        String outsider = team.member("이도윤", "doyun@example.org");
        var sent = sent();
        papers.upload(sent.id(), signedOn(TODAY, lead, seoyeon), AgreementTeam.scan());

        actAs(AccessLevel.MEMBER, outsider);
        assertThat(papers.list(sent.id()))
                .extracting(PaperSignatureRow::mayAttest)
                .containsExactly(false);
        assertThatThrownBy(() -> papers.attest(sent.id(), 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodySignsBeforeTheTextIsFixedNorTomorrow() {
        var sent = sent();

        assertThatThrownBy(() -> papers.upload(sent.id(), signedOn(TODAY.minusDays(1), lead), AgreementTeam.scan()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> papers.upload(sent.id(), signedOn(TODAY.plusDays(1), lead), AgreementTeam.scan()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aScanThatIsWithdrawnMakesRoomForAnother() {
        var sent = sent();
        papers.upload(sent.id(), signedOn(TODAY, lead), AgreementTeam.scan());
        assertThatThrownBy(() -> papers.upload(sent.id(), signedOn(TODAY, lead, seoyeon), AgreementTeam.scan()))
                .isInstanceOf(Conflict.class);

        papers.withdraw(sent.id(), 1);
        assertThat(papers.upload(sent.id(), signedOn(TODAY, lead, seoyeon), AgreementTeam.scan())
                        .number())
                .isEqualTo(2);
    }

    @Test
    void othersSeeNumberAndStateButNotTheText() {
        var sent = sent();
        String other = team.person("이도윤", "doyun@example.org");
        actAs(AccessLevel.MEMBER, other);

        assertThat(reader.find(sent.id()).number()).isEqualTo(sent.number());
        assertThat(reader.content(sent.id())).isEmpty();
        assertThatThrownBy(() -> reader.pdf(sent.id(), Locale.KOREAN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reader.html(sent.id(), Locale.KOREAN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agreements.decline(sent.id(), other, "싫습니다")).isInstanceOf(NotFound.class);
        actAs(AccessLevel.MEMBER, seoyeon);
        assertThat(reader.content(sent.id())).isPresent();
    }

    @Test
    void aPartyDeclinesWithAReasonAndNothingMoreCanBeSigned() {
        var sent = sent();
        actAs(AccessLevel.MEMBER, seoyeon);
        var declined = agreements.decline(sent.id(), seoyeon, "조건을 다시 이야기하고 싶습니다");

        assertThat(declined.state()).isEqualTo(AgreementState.DECLINED);
        assertThat(reader.content(sent.id()).orElseThrow().endReason()).contains("다시 이야기");
        assertThatThrownBy(() -> papers.upload(sent.id(), signedOn(TODAY, seoyeon), AgreementTeam.scan()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anExecutedAgreementIsTerminatedNotCancelled() {
        var executed = executed();

        assertThatThrownBy(() -> agreements.cancel(executed.id(), "실수")).isInstanceOf(Conflict.class);
        var terminated = endings.terminate(executed.id(), TerminationDetails.whole("합의하여 해지", TODAY.plusDays(10)));
        assertThat(terminated.state()).isEqualTo(AgreementState.TERMINATED);
        assertThat(terminated.endsOn()).isEqualTo(TODAY.plusDays(10));
    }

    @Test
    void theClockEndsAnAgreementOnTheDayAfterItsLast() {
        var executed = executed();
        clock.moveTo(LocalDate.of(2027, 11, 20));
        assertThat(reader.find(executed.id()).state()).isEqualTo(AgreementState.EXECUTED);
        clock.moveTo(LocalDate.of(2027, 11, 21));

        assertThat(reader.find(executed.id()).state()).isEqualTo(AgreementState.EXPIRED);
        assertThat(numbersIn(AgreementState.EXPIRED)).containsExactly(executed.number());
        assertThat(numbersIn(AgreementState.EXECUTED)).doesNotContain(executed.number());
        assertThatThrownBy(() ->
                        endings.terminate(executed.id(), TerminationDetails.whole("늦은 해지", LocalDate.of(2027, 11, 1))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void twentyPeopleMayBePartiesButNotTwentyOne() {
        String[] people = IntStream.range(0, 21)
                .mapToObj(i -> team.person("협업자 " + (char) ('가' + i), "p" + i + "@example.org"))
                .toArray(String[]::new);

        assertThatThrownBy(() -> agreements.create(AgreementTeam.nda(project, people)))
                .isInstanceOf(InvalidInput.class);
        var twenty = agreements.create(AgreementTeam.nda(project, java.util.Arrays.copyOf(people, 20)));
        assertThat(twenty.parties()).hasSize(20);
    }

    @Test
    void aStaleSaveChangesNothing() {
        var draft = agreements.create(AgreementTeam.nda(project, lead, seoyeon));
        var details = reader.content(draft.id()).orElseThrow().details();
        agreements.change(draft.id(), draft.version(), details.with(details.parties(), Map.of("nda.purpose", "첫째")));

        assertThatThrownBy(() -> agreements.change(
                        draft.id(), draft.version(), details.with(details.parties(), Map.of("nda.purpose", "둘째"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(reader.content(draft.id()).orElseThrow().details().values()).containsEntry("nda.purpose", "첫째");
    }

    @Test
    void anAgreementIsFoundByNumberTitleAndParty() {
        var draft = agreements.create(AgreementTeam.nda(project, lead, seoyeon));

        assertThat(found(draft.number())).containsExactly(draft.number());
        assertThat(found("비밀유지")).containsExactly(draft.number());
        assertThat(found("박서연")).contains(draft.number());
        assertThat(found("100%")).isEmpty();
    }

    @Test
    void aWrongValueIsRefusedByName() {
        var details = AgreementTeam.nda(project, lead, seoyeon);

        assertThatThrownBy(() -> reader.preview(
                        agreements.create(details).id(), details.with(details.parties(), Map.of("term.end", "내일"))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/values/term.end"));
    }

    @Test
    void aWrongValueIsNeverStored() {
        var details = AgreementTeam.nda(project, lead, seoyeon);
        var draft = agreements.create(details);
        var before = reader.content(draft.id()).orElseThrow().details();

        for (var wrong : List.of(
                Map.<String, Object>of("no.such", "값"),
                Map.<String, Object>of("nda.purpose", "번호 900101-1234567"),
                Map.<String, Object>of("term.kind", "UNTIL_DELIVERY", "term.end", "번호 900101-1234567"))) {
            var changed = details.with(details.parties(), wrong);
            assertThatThrownBy(() -> agreements.create(changed)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> agreements.change(draft.id(), draft.version(), changed))
                    .isInstanceOf(InvalidInput.class);
        }

        assertThat(reader.content(draft.id()).orElseThrow().details()).isEqualTo(before);
    }

    @Test
    void whatIsNotSignedInTimeIsCancelledTheDayAfter() {
        var sent = sentToBeSignedBy(TODAY.plusDays(3));
        clock.moveTo(TODAY.plusDays(3));
        assertThat(reader.find(sent.id()).state()).isEqualTo(AgreementState.SENT);

        clock.moveTo(TODAY.plusDays(4));
        assertThat(reader.find(sent.id()).state()).isEqualTo(AgreementState.CANCELLED);
        assertThatThrownBy(() -> papers.upload(sent.id(), signedOn(TODAY, lead, seoyeon), AgreementTeam.scan()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void paperThatWasSignedInTimeMayBeAttestedLater() {
        var sent = sentToBeSignedBy(TODAY.plusDays(3));
        clock.moveTo(TODAY.plusDays(3));
        papers.upload(sent.id(), signedOn(TODAY.plusDays(3), lead, seoyeon), AgreementTeam.scan());

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
        papers.upload(sent.id(), signedOn(TODAY, lead, seoyeon), AgreementTeam.scan());
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

    private List<String> found(String text) {
        return reader.list(AgreementFilter.ALL, PageQuery.first(text, 20)).items().stream()
                .filter(row -> !row.template().equals("privacy"))
                .map(AgreementRow::number)
                .toList();
    }

    private List<String> numbersIn(AgreementState state) {
        var filter = new AgreementFilter(project, Set.of(state), null, null);
        return reader.list(filter, PageQuery.first("", 20)).items().stream()
                .map(AgreementRow::number)
                .toList();
    }

    private AgreementRow sent() {
        var draft = agreements.create(AgreementTeam.nda(project, lead, seoyeon));
        return agreements.send(draft.id(), draft.version());
    }

    private AgreementRow executed() {
        var sent = sent();
        papers.upload(sent.id(), signedOn(TODAY, lead, seoyeon), AgreementTeam.scan());
        actAs(AccessLevel.MEMBER, seoyeon);
        var executed = papers.attest(sent.id(), 1);
        actAs(AccessLevel.OWNER, lead);
        return executed;
    }

    private static PaperSignatureDetails signedOn(LocalDate day, String... people) {
        return new PaperSignatureDetails(List.of(people), day);
    }
}
