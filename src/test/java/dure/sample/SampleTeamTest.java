package dure.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dure.access.AccountService;
import dure.access.OwnerDetails;
import dure.agreement.AgreementFilter;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementState;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.collaborator.CollaboratorState;
import dure.deliverable.DeliverableRow;
import dure.deliverable.DeliverableService;
import dure.deliverable.clearance.ClearanceRow;
import dure.deliverable.clearance.ClearanceService;
import dure.deliverable.clearance.ReasonCode;
import dure.deliverable.clearance.Verdict;
import dure.journal.NoteKind;
import dure.journal.NoteRow;
import dure.journal.NoteService;
import dure.ledger.LedgerEntry;
import dure.ledger.LedgerService;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.release.ReleaseService;
import dure.release.ReleaseState;
import dure.responsibility.AssignmentPart;
import dure.responsibility.AssignmentService;
import dure.responsibility.AssignmentState;
import dure.responsibility.RoleRow;
import dure.responsibility.RoleService;
import dure.shared.Conflict;
import dure.shared.EmailAddress;
import dure.shared.InvalidInput;
import dure.shared.PageQuery;
import dure.shared.SampleTeam;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** The sample team: loaded through the real services, all or nothing, once. */
class SampleTeamTest extends DureTest {

    @Autowired
    SampleTeam sample;

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService collaborators;

    @Autowired
    RoleService roles;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AgreementReader agreements;

    @Autowired
    DeliverableService deliverables;

    @Autowired
    ClearanceService clearance;

    @Autowired
    ReleaseService releases;

    @Autowired
    NoteService notes;

    @Autowired
    LedgerService ledger;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void anOwnerAlone() {
        accounts.registerFirstOwner(new OwnerDetails("정다온", new EmailAddress("daon@example.org"), "느티나무 아래 넷이 모였다"));
        actAsSystem();
        actAs(AccessLevel.OWNER, collaborators.lead().orElseThrow().id());
    }

    @Test
    void theOwnerTakesThePlaceOfTheLeadAmongFour() {
        sample.load();

        assertThat(collaborators.active())
                .extracting(CollaboratorRow::name)
                .containsExactly("김민준", "박서연", "이도윤", "정다온");
        assertThat(collaborators.active())
                .allMatch(person -> person.state() == CollaboratorState.ACTIVE
                        && !person.skills().isEmpty());
        assertThat(accounts.list()).hasSize(1);
    }

    @Test
    void sixRolesLeaveOneWithAWishOnlyAndOneWithoutBackup() {
        sample.load();

        var all = roles.list(project());
        assertThat(all).hasSize(6);
        assertThat(all.stream().filter(role -> !isHeld(role, AssignmentPart.OWNER)))
                .extracting(RoleRow::name)
                .containsExactly("검수");
        assertThat(assignments.history(all.get(3).id()))
                .singleElement()
                .satisfies(wish -> assertThat(wish.state()).isEqualTo(AssignmentState.PROPOSED));
        assertThat(all.stream().filter(role -> !isHeld(role, AssignmentPart.BACKUP)))
                .extracting(RoleRow::name)
                .containsExactly("데이터 수집", "검수");
    }

    @Test
    void fourAgreementsStandInTheirStates() {
        sample.load();

        var signed = agreements.list(AgreementFilter.ALL, PageQuery.first("", 50)).items().stream()
                .filter(agreement -> !agreement.template().equals("privacy"))
                .toList();
        assertThat(signed)
                .extracting(AgreementRow::template, AgreementRow::state)
                .containsExactlyInAnyOrder(
                        tuple("nda", AgreementState.EXECUTED),
                        tuple("collaboration", AgreementState.EXECUTED),
                        tuple("cla", AgreementState.SENT),
                        tuple("nda", AgreementState.DRAFT));
    }

    @Test
    void theDatasetWaitsForOneSignatureWhileTheRestIsClear() {
        sample.load();

        var dataset = deliverable("형태소 데이터셋");
        assertThat(clearance.of(dataset.id()).rows(Verdict.BLOCKED))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.code()).isEqualTo(ReasonCode.RIGHT_MISSING);
                    assertThat(nameOf(row)).isEqualTo("박서연");
                    assertThat(row.details()).contains("DATABASE");
                });
        assertThat(clearance.whatIf(dataset.id()))
                .singleElement()
                .satisfies(then -> assertThat(then.after()).isNotEqualTo(Verdict.BLOCKED));
        for (String open : List.of("사전 생성 도구", "편찬 지침서")) {
            assertThat(clearance.of(deliverable(open).id()).verdict()).as(open).isLessThan(Verdict.NEEDS_HUMAN);
        }
    }

    @Test
    void theGuideIsReleased() {
        sample.load();

        assertThat(releases.of(deliverable("편찬 지침서").id())).singleElement().satisfies(release -> {
            assertThat(release.state()).isEqualTo(ReleaseState.PUBLISHED);
            assertThat(release.version()).isEqualTo("v1.0");
        });
    }

    @Test
    void theMembersHaveReadTheOpenSourceAndTheOtherIsConfidential() {
        sample.load();

        var sources =
                notes.list(project(), NoteKind.SOURCE, PageQuery.first("", 10)).items();
        assertThat(sources).extracting(NoteRow::confidential).containsExactlyInAnyOrder(false, true);
        var open = sources.stream()
                .filter(note -> !note.confidential())
                .findFirst()
                .orElseThrow();
        assertThat(notes.readings(open.id())).hasSize(3);
    }

    @Test
    void theHistoryIsDatedOverMonthsAndItsChainHolds() {
        sample.load();

        assertThat(ledger.verify().intact()).isTrue();
        var days = ledger.entries(0, 1_000).stream()
                .map(LedgerEntry::recordedAt)
                .sorted()
                .toList();
        assertThat(Duration.between(days.getFirst(), days.getLast())).isEqualTo(Duration.ofDays(180));
        assertThat(days.getLast()).isEqualTo(clock.instant());
    }

    @Test
    void itIsLoadedOnceOnly() {
        assertThat(sample.isOffered()).isTrue();
        sample.load();
        long entries = ledger.verify().entries();

        assertThat(sample.isOffered()).isFalse();
        assertThatThrownBy(sample::load).isInstanceOf(Conflict.class);
        assertThat(ledger.verify().entries()).isEqualTo(entries);
    }

    @Test
    void itIsNotOfferedBesideARealProject() {
        projects.create(new ProjectDetails("진짜 일", null, List.of(), List.of(), Map.of()));

        assertThat(sample.isOffered()).isFalse();
        assertThatThrownBy(sample::load).isInstanceOf(Conflict.class);
    }

    @Test
    void whatFailsHalfwayLeavesNothingBehind() {
        jdbc.update("update collaborator set email = 'seoyeon@example.org'");
        long entries = ledger.verify().entries();

        assertThatThrownBy(sample::load).isInstanceOf(InvalidInput.class);

        assertThat(sample.isOffered()).isTrue();
        assertThat(agreements.list(AgreementFilter.ALL, PageQuery.first("", 50)).items())
                .isEmpty();
        assertThat(ledger.verify().entries()).isEqualTo(entries);
    }

    @Test
    void onlyTheOwnerLoadsIt() {
        actAs(AccessLevel.MEMBER, collaborators.lead().orElseThrow().id());

        assertThatThrownBy(sample::load).isInstanceOf(AccessDeniedException.class);
    }

    private boolean isHeld(RoleRow role, AssignmentPart part) {
        return assignments.history(role.id()).stream()
                .anyMatch(held -> held.part() == part && held.state() == AssignmentState.ACTIVE);
    }

    private String nameOf(ClearanceRow row) {
        return collaborators.find(String.valueOf(row.personId())).name();
    }

    private DeliverableRow deliverable(String title) {
        return deliverables.of(project()).stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String project() {
        return projects.list().getFirst().id();
    }
}
