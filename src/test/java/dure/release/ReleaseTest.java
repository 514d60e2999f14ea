package dure.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.deliverable.Ai;
import dure.deliverable.AiUse;
import dure.deliverable.Authorship;
import dure.deliverable.Capacity;
import dure.deliverable.ContributionDetails;
import dure.deliverable.DeliverableDetails;
import dure.deliverable.DeliverableRow;
import dure.deliverable.DeliverableService;
import dure.deliverable.PartDetails;
import dure.deliverable.ProvenanceService;
import dure.deliverable.Team;
import dure.deliverable.WorkDone;
import dure.deliverable.clearance.ClearanceRow;
import dure.deliverable.clearance.ReasonCode;
import dure.deliverable.clearance.Verdict;
import dure.project.WorkKind;
import dure.release.pack.FrozenRelease;
import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.Sha256;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** Publishing: refused while something blocks, frozen for good once done. */
class ReleaseTest extends DureTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    DeliverableService deliverables;

    @Autowired
    ProvenanceService provenance;

    @Autowired
    ReleaseService releases;

    @Autowired
    DecisionService decisions;

    @Autowired
    PublishingService publishing;

    @Autowired
    AutowireCapableBeanFactory beans;

    Team team;
    String project;
    String lead;
    String doyun;

    @BeforeEach
    void aTeam() {
        actAsSystem();
        team = beans.createBean(Team.class);
        project = team.project();
        lead = team.lead("최하은");
        doyun = team.person("이도윤", "Doyun Lee");
        actAs(AccessLevel.OWNER, lead);
    }

    @Test
    void whatBlocksIsNotPublished() {
        var release = prepare(dataset(), "v1.0");

        assertThat(decisions.clearance(release.id()).obstacles())
                .extracting(ClearanceRow::code)
                .contains(ReasonCode.NO_GRANT);
        assertThatThrownBy(() -> publishing.publish(release.id())).isInstanceOf(Conflict.class);
        assertThat(releases.find(release.id()).state()).isEqualTo(ReleaseState.DRAFT);
    }

    @Test
    void aClearDraftIsPublishedAndFrozen() {
        var release = publish(clearDataset(), "v1.0");

        var frozen = publishing.record(release.id());
        assertThat(Sha256.of(frozen.json()).hex()).isEqualTo(release.recordHash());
        assertThat(frozen.previousReleaseHash()).isEqualTo("0".repeat(64));
        assertThat(frozen.parts()).extracting(FrozenRelease.Part::license).containsExactly("CC-BY-4.0");
        assertThat(frozen.licenses().getFirst().textSha256()).hasSize(64);
        assertThat(frozen.grantIds()).hasSize(1);
        assertThat(Sha256.of(publishing.pack(release.id())).hex()).isEqualTo(release.packHash());
    }

    @Test
    void whatHappensLaterChangesNothingOfIt() {
        var deliverable = clearDataset();
        var release = publish(deliverable, "v1.0");
        var record = publishing.record(release.id()).json();
        var pack = publishing.pack(release.id());

        var changed = deliverable.details();
        deliverables.change(
                deliverable.id(),
                deliverable.version(),
                new DeliverableDetails(
                        project,
                        "다른 이름",
                        null,
                        null,
                        null,
                        doyun,
                        lead,
                        List.of(new PartDetails("data/**", WorkKind.DATASET, "CC0-1.0")),
                        changed.repositoryUrl()));
        team.end(lastCla, TODAY);
        clock.advance(Duration.ofDays(30));

        assertThat(publishing.record(release.id()).json()).isEqualTo(record);
        assertThat(publishing.pack(release.id())).isEqualTo(pack);
        assertThatThrownBy(() -> releases.change(release.id(), release.revision(), details("v9")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> publishing.publish(release.id())).isInstanceOf(Conflict.class);
    }

    @Test
    void eachRecordHoldsTheHashOfTheOneBeforeAndTheOldVersionIsSuperseded() {
        var deliverable = clearDataset();
        var first = publish(deliverable, "v1.0");
        var second = publish(deliverable, "v1.1");

        assertThat(second.previousHash()).isEqualTo(first.recordHash());
        assertThat(releases.find(first.id()).state()).isEqualTo(ReleaseState.SUPERSEDED);
    }

    @Test
    void aVersionIsUsedOnce() {
        var deliverable = clearDataset();
        prepare(deliverable, "v1.0");

        assertThatThrownBy(() -> prepare(deliverable, "v1.0")).isInstanceOf(Conflict.class);
    }

    @Test
    void commitAndFileHashesAreCheckedByForm() {
        var deliverable = clearDataset();
        for (var commit : List.of("abc", "g".repeat(40), "a".repeat(41))) {
            assertThatThrownBy(
                            () -> releases.prepare(deliverable.id(), new ReleaseDetails("v1", null, commit, List.of())))
                    .isInstanceOf(InvalidInput.class);
        }
        var file = new Artifact("a.zip", "xyz", 1L);
        assertThatThrownBy(
                        () -> releases.prepare(deliverable.id(), new ReleaseDetails("v1", null, null, List.of(file))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void onlyTheOwnerPublishesAndWithdraws() {
        var release = prepare(clearDataset(), "v1.0");
        actAs(AccessLevel.MEMBER, doyun);

        assertThatThrownBy(() -> publishing.publish(release.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> releases.withdraw(release.id(), new WithdrawalDetails("x")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatTheRuleCannotTellIsDecidedByAnotherPerson() {
        var deliverable = clearDataset();
        generatedBy(deliverable, doyun);
        var release = prepare(deliverable, "v1.0");
        var open = decisions
                .clearance(release.id())
                .clearance()
                .rows(Verdict.NEEDS_HUMAN)
                .getFirst();
        var decision = new DecisionDetails(open.key(), null, "약관 5조가 공개를 허락함");
        assertThatThrownBy(() -> publishing.publish(release.id())).isInstanceOf(Conflict.class);

        actAs(AccessLevel.MEMBER, doyun);
        assertThatThrownBy(() -> decisions.decide(release.id(), decision)).isInstanceOf(NotAllowed.class);
        actAs(AccessLevel.OWNER, lead);
        decisions.decide(release.id(), decision);

        publishing.publish(release.id());
        var decided = publishing.record(release.id()).decisions().getFirst();
        assertThat(decided.decider().name()).isEqualTo("최하은");
        assertThat(decided.reason()).isEqualTo("약관 5조가 공개를 허락함");
    }

    @Test
    void aDecisionAgainstKeepsItClosed() {
        var deliverable = clearDataset();
        generatedBy(deliverable, doyun);
        var release = prepare(deliverable, "v1.0");
        var open = decisions
                .clearance(release.id())
                .clearance()
                .rows(Verdict.NEEDS_HUMAN)
                .getFirst();
        decisions.decide(release.id(), new DecisionDetails(open.key(), false, "약관이 막음"));

        assertThatThrownBy(() -> publishing.publish(release.id())).isInstanceOf(Conflict.class);
    }

    @Test
    void aDecisionWithoutAReasonOrAboutNothingIsRefused() {
        var release = prepare(clearDataset(), "v1.0");

        assertThatThrownBy(() -> decisions.decide(release.id(), new DecisionDetails("x", true, " ")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> decisions.decide(release.id(), new DecisionDetails("x", true, "왜")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aWithdrawalKeepsThePageWithItsReason() {
        var release = publish(clearDataset(), "v1.0");
        releases.withdraw(release.id(), new WithdrawalDetails("출처 한 건에 문제가 있음"));

        var withdrawn = releases.find(release.id());
        assertThat(withdrawn.state()).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(withdrawn.withdrawnReason()).isEqualTo("출처 한 건에 문제가 있음");
        assertThat(publishing.record(release.id()).json()).isNotEmpty();
        assertThatThrownBy(() -> releases.withdraw(release.id(), new WithdrawalDetails("다시")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theSameContentIsBlockedAnewOnceATermLimitedGrantHasEnded() {
        var guide = deliverables.create(new DeliverableDetails(
                project,
                "안내서",
                null,
                null,
                null,
                doyun,
                null,
                List.of(new PartDetails("docs/**", WorkKind.TEXT, null)),
                null));
        provenance.contribute(guide.id(), ContributionDetails.own(doyun, null, WorkDone.TEXT, MAY, MAY));
        var agreement = team.collaboration(project, doyun, lead, LocalDate.of(2026, 1, 2));
        var published = publish(guide, "v1.0");
        team.end(agreement, TODAY.minusDays(1));

        var next = prepare(guide, "v1.1");
        assertThat(decisions.clearance(next.id()).obstacles())
                .extracting(ClearanceRow::code)
                .contains(ReasonCode.GRANT_EXPIRED);
        assertThat(publishing.record(published.id()).clearance().verdict()).isEqualTo("CLEAR");
    }

    private String lastCla = "";

    private DeliverableRow dataset() {
        var deliverable = deliverables.create(new DeliverableDetails(
                project,
                "형태소 데이터셋",
                null,
                null,
                null,
                doyun,
                null,
                List.of(new PartDetails("data/**", WorkKind.DATASET, null)),
                "https://example.org/dataset"));
        provenance.contribute(deliverable.id(), ContributionDetails.own(doyun, null, WorkDone.DATASET, MAY, MAY));
        return deliverable;
    }

    private DeliverableRow clearDataset() {
        lastCla = team.cla(project, doyun, lead, TODAY);
        return dataset();
    }

    private void generatedBy(DeliverableRow deliverable, String who) {
        provenance.contribute(
                deliverable.id(),
                new ContributionDetails(
                        who,
                        null,
                        WorkDone.ANNOTATION,
                        MAY,
                        MAY,
                        Capacity.OWN,
                        null,
                        false,
                        Authorship.SOLE,
                        List.of(),
                        null,
                        null,
                        new Ai(AiUse.GENERATED, "Model 1", null),
                        null));
    }

    private ReleaseRow prepare(DeliverableRow deliverable, String version) {
        return releases.prepare(deliverable.id(), details(version));
    }

    private ReleaseRow publish(DeliverableRow deliverable, String version) {
        return publishing.publish(prepare(deliverable, version).id());
    }

    private static ReleaseDetails details(String version) {
        return new ReleaseDetails(
                version, version, "a".repeat(40), List.of(new Artifact("data.zip", "b".repeat(64), 1234L)));
    }
}
