package dure.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.deliverable.clearance.ClearanceService;
import dure.deliverable.clearance.Cure;
import dure.deliverable.clearance.ReasonCode;
import dure.deliverable.clearance.Verdict;
import dure.ledger.LedgerService;
import dure.license.InboundRelation;
import dure.project.WorkKind;
import dure.shared.FieldError;
import dure.shared.GapSource;
import dure.shared.InvalidInput;
import dure.shared.PageQuery;
import dure.shared.StaleVersion;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** Deliverables, where they come from, and the verdict on them, on a real database. */
class DeliverableTest extends DureTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    DeliverableService deliverables;

    @Autowired
    ProvenanceService provenance;

    @Autowired
    ClearanceService clearance;

    @Autowired
    LedgerService ledger;

    @Autowired
    List<GapSource> gapSources;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    AutowireCapableBeanFactory beans;

    Team team;
    String project;
    String lead;
    String seoyeon;

    @BeforeEach
    void aTeam() {
        actAsSystem();
        team = beans.createBean(Team.class);
        project = team.project();
        lead = team.lead("최하은");
        seoyeon = team.person("박서연", "Seoyeon Park");
        actAs(AccessLevel.MEMBER, seoyeon);
    }

    @Test
    void whatIsLeftOutIsFilledInAndLicensesAreNormalised() {
        var created = deliverables.create(details(
                "형태소 데이터셋",
                new PartDetails("data/**", WorkKind.DATASET, null),
                new PartDetails("src/**", WorkKind.CODE, "mit or apache-2.0")));

        var row = deliverables.find(created.id());
        assertThat(row.licensorId()).isEqualTo(lead);
        assertThat(row.kind()).isEqualTo(DeliverableKind.MIXED);
        assertThat(row.parts())
                .containsExactly(
                        new PartRow("data/**", WorkKind.DATASET, "CC-BY-4.0"),
                        new PartRow("src/**", WorkKind.CODE, "MIT OR Apache-2.0"));
    }

    @Test
    void withoutPartsTheWholeGetsTheProjectsDefaultLicense() {
        var row = deliverables.create(new DeliverableDetails(
                project, "도구", null, DeliverableKind.CODE, null, seoyeon, null, List.of(), null));

        assertThat(row.parts()).containsExactly(new PartRow("**", WorkKind.CODE, "Apache-2.0"));
        assertThat(row.legalKind()).isEqualTo(LegalKind.PROGRAM);
    }

    @Test
    void aWrongExpressionIsRefusedAtItsPart() {
        assertRefused(
                "/parts/0/license",
                () -> deliverables.create(details("x", new PartDetails("**", WorkKind.CODE, "MIT Or Apache-2.0"))));
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        for (var address : List.of("javascript:alert(1)", "ftp://example.org/x", "https://u:p@example.org", "//x")) {
            assertRefused(
                    "/repositoryUrl",
                    () -> deliverables.create(new DeliverableDetails(
                            project, "x", null, DeliverableKind.CODE, null, seoyeon, null, List.of(), address)));
        }
    }

    @Test
    void aPathStaysInsideTheRepository() {
        for (var path : List.of("/etc/**", "../x", "a//b", "a\\b")) {
            assertRefused(
                    "/parts/0/path",
                    () -> deliverables.create(details("x", new PartDetails(path, WorkKind.CODE, "MIT"))));
        }
    }

    @Test
    void aStaleSaveChangesNothing() {
        var row = deliverables.create(details("처음", new PartDetails("**", WorkKind.CODE, "MIT")));
        deliverables.change(row.id(), row.version(), details("둘째", new PartDetails("**", WorkKind.CODE, "MIT")));

        assertThatThrownBy(() -> deliverables.change(
                        row.id(), row.version(), details("셋째", new PartDetails("**", WorkKind.CODE, "MIT"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(deliverables.find(row.id()).title()).isEqualTo("둘째");
    }

    @Test
    void aPartThatSomebodyMadeCannotGo() {
        var row = dataset();
        provenance.contribute(row.id(), made(seoyeon, MAY));

        assertRefused(
                "/parts",
                () -> deliverables.change(
                        row.id(), row.version(), details("x", new PartDetails("other/**", WorkKind.DATASET, null))));
    }

    @Test
    void anObserverReadsButDoesNotWrite() {
        var row = dataset();
        actAs(AccessLevel.OBSERVER, lead);

        assertThat(deliverables.find(row.id()).title()).isEqualTo("형태소 데이터셋");
        assertThatThrownBy(() -> provenance.contribute(row.id(), made(seoyeon, MAY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDatasetIsBlockedUntilItsAuthorSignsAContributorAgreement() {
        var row = dataset();
        provenance.contribute(row.id(), made(seoyeon, MAY));
        team.collaboration(project, seoyeon, lead, LocalDate.of(2026, 1, 2));

        var before = clearance.of(row.id()).rows(Verdict.BLOCKED);
        assertThat(before).hasSize(1);
        assertThat(before.getFirst().details()).containsExactly("DATABASE");
        assertThat(before.getFirst().cure())
                .isEqualTo(new Cure(
                        Cure.Kind.SIGN_CLA, "agreements/new?template=cla&party=" + seoyeon + "&project=" + project));
        assertThat(clearance.whatIf(row.id()).getFirst().after()).isEqualTo(Verdict.CLEAR);
        assertThat(gapSources.stream().flatMap(source -> source.gaps(project).stream()))
                .anyMatch(gap -> gap.code().equals("deliverable.right-database")
                        && gap.args().contains("박서연"));

        team.cla(project, seoyeon, lead, TODAY);
        assertThat(clearance.of(row.id()).verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void whatWasMadeAfterAContributorAgreementEndedIsNotCovered() {
        var row = dataset();
        provenance.contribute(row.id(), made(seoyeon, LocalDate.of(2026, 6, 1)));
        team.collaboration(project, seoyeon, lead, LocalDate.of(2026, 1, 2));
        team.end(team.cla(project, seoyeon, lead, LocalDate.of(2026, 1, 2)), LocalDate.of(2026, 3, 1));

        assertThat(clearance.of(row.id()).rows().getFirst().code())
                .isIn(ReasonCode.MADE_AFTER_END, ReasonCode.RIGHT_MISSING);
    }

    @Test
    void whatSomebodyMadeBeforeLeavingStaysCoveredWhileTheOthersGoOn() {
        var row = deliverables.create(details("해설", new PartDetails("**", WorkKind.TEXT, "CC-BY-SA-4.0")));
        provenance.contribute(row.id(), ContributionDetails.own(seoyeon, null, WorkDone.TEXT, MAY, MAY));
        String collaboration = team.collaboration(project, seoyeon, lead, LocalDate.of(2026, 1, 2));

        team.leave(collaboration, seoyeon, TODAY.minusDays(1));
        assertThat(codes(row)).doesNotContain(ReasonCode.GRANT_EXPIRED, ReasonCode.MADE_AFTER_END);

        team.leave(collaboration, seoyeon, MAY.minusDays(1));
        assertThat(codes(row)).contains(ReasonCode.MADE_AFTER_END);
    }

    @Test
    void aLicenseThatOffersAChoiceAsksForIt() {
        var row = deliverables.create(details("도구", new PartDetails("**", WorkKind.CODE, "Apache-2.0")));
        var in = provenance.bringIn(row.id(), inbound("MIT OR GPL-3.0-only", null));
        assertThat(codes(row)).contains(ReasonCode.CHOICE_NEEDED);

        var chosen = provenance.changeInbound(in.id(), in.version(), inbound("MIT OR GPL-3.0-only", "MIT"));
        assertThat(codes(row)).contains(ReasonCode.INBOUND_FITS);

        provenance.changeInbound(in.id(), chosen.version(), inbound("MIT OR GPL-3.0-only", "GPL-3.0-only"));
        assertThat(codes(row)).contains(ReasonCode.INBOUND_REFUSED);
        assertRefused("/chosenBranch", () -> provenance.bringIn(row.id(), inbound("MIT OR GPL-3.0-only", "ISC")));
    }

    @Test
    void aJobNeedsTheNameOfTheEmployerAndTheFutureIsNotWorkDone() {
        var row = dataset();
        var employed = new ContributionDetails(
                seoyeon,
                null,
                WorkDone.DATASET,
                TODAY.plusDays(1),
                null,
                Capacity.EMPLOYEE_OF,
                null,
                true,
                Authorship.SOLE,
                List.of(),
                null,
                null,
                null,
                null);

        assertThatThrownBy(() -> provenance.contribute(row.id(), employed))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/from", "/capacityOf"));
    }

    @Test
    void theListIsSearchedByTitleAndEveryActHasASentence() {
        var row = dataset();
        provenance.removeContribution(
                provenance.contribute(row.id(), made(seoyeon, MAY)).id());

        assertThat(deliverables.list(project, PageQuery.first("형태", 10)).total())
                .isEqualTo(1);
        assertThat(deliverables.list(project, PageQuery.first("%", 10)).total()).isZero();
        assertThat(ledger.timeline(row.id(), Locale.KOREAN, 10).getFirst().sentence())
                .isEqualTo("박서연님이 박서연님의 기여를 지웠습니다.");
    }

    @Test
    void howManyQueriesAVerdictTakesDoesNotDependOnHowManyContributionsThereAre() {
        var row = dataset();
        team.cla(project, seoyeon, lead, TODAY);
        provenance.contribute(row.id(), made(seoyeon, MAY));
        long few = queriesOfAVerdict(row);
        IntStream.range(0, 20).forEach(i -> provenance.contribute(row.id(), made(seoyeon, MAY.plusDays(i))));

        assertThat(queriesOfAVerdict(row)).isEqualTo(few).isLessThan(20);
    }

    private long queriesOfAVerdict(DeliverableRow row) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        clearance.of(row.id());
        return statistics.getPrepareStatementCount();
    }

    private List<ReasonCode> codes(DeliverableRow row) {
        return clearance.of(row.id()).rows().stream().map(r -> r.code()).toList();
    }

    private DeliverableRow dataset() {
        return deliverables.create(details("형태소 데이터셋", new PartDetails("data/**", WorkKind.DATASET, null)));
    }

    private DeliverableDetails details(String title, PartDetails... parts) {
        return new DeliverableDetails(project, title, null, null, null, seoyeon, null, List.of(parts), null);
    }

    private static ContributionDetails made(String who, LocalDate on) {
        return ContributionDetails.own(who, null, WorkDone.DATASET, on, on);
    }

    private static InboundDetails inbound(String license, @Nullable String chosen) {
        return new InboundDetails(
                "lib",
                "https://example.org/lib",
                null,
                license,
                chosen,
                InboundRelation.COPIED,
                InboundBasis.LICENSE,
                null,
                null);
    }

    private static void assertRefused(String pointer, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly(pointer));
    }
}
