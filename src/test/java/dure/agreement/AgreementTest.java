package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.shared.Conflict;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.PageQuery;
import dure.shared.Sha256;
import dure.shared.StaleVersion;
import dure.shared.security.AccessLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of an agreement on paper. */
class AgreementTest extends TwoParties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private EndingService endings;

    @Autowired
    private PaperSignatureService papers;

    @Autowired
    private SignedPaper paper;

    @Autowired
    private ProjectService projects;

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
        var sent = sentNda();
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
    void othersSeeNumberAndStateButNotTheText() {
        var sent = sentNda();
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
        var sent = sentNda();
        actAs(AccessLevel.MEMBER, seoyeon);
        var declined = agreements.decline(sent.id(), seoyeon, "조건을 다시 이야기하고 싶습니다");

        assertThat(declined.state()).isEqualTo(AgreementState.DECLINED);
        assertThat(reader.content(sent.id()).orElseThrow().endReason()).contains("다시 이야기");
        assertThatThrownBy(() -> papers.upload(sent.id(), AgreementTeam.signedOn(TODAY, seoyeon), AgreementTeam.scan()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anExecutedAgreementIsTerminatedNotCancelled() {
        var executed = paper.execute(AgreementTeam.nda(project, lead, seoyeon), TODAY, lead, seoyeon);

        assertThatThrownBy(() -> agreements.cancel(executed.id(), "실수")).isInstanceOf(Conflict.class);
        var terminated = endings.terminate(executed.id(), TerminationDetails.whole("합의하여 해지", TODAY.plusDays(10)));
        assertThat(terminated.state()).isEqualTo(AgreementState.TERMINATED);
        assertThat(terminated.endsOn()).isEqualTo(TODAY.plusDays(10));
    }

    @Test
    void theClockEndsAnAgreementOnTheDayAfterItsLast() {
        var executed = paper.execute(AgreementTeam.nda(project, lead, seoyeon), TODAY, lead, seoyeon);
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

    private List<String> found(String text) {
        return reader.list(AgreementFilter.ALL, PageQuery.first(text, 20)).items().stream()
                .filter(row -> !row.template().equals("privacy"))
                .map(AgreementRow::number)
                .toList();
    }
}
