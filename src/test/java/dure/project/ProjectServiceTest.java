package dure.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.ledger.LedgerService;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.RandomId;
import dure.shared.StaleVersion;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ProjectServiceTest extends DureTest {

    @Autowired
    ProjectService projects;

    @Autowired
    ProjectGaps gaps;

    @Autowired
    LedgerService ledger;

    @BeforeEach
    void actAsOwner() {
        actAs(AccessLevel.OWNER, RandomId.next());
    }

    @Test
    void aProjectKeepsWhatWasEntered() {
        var details = new ProjectDetails(
                "우리말 LLM 사전",
                "누구나 쓰는 열린 우리말 LLM 사전",
                List.of(new DoneWhen("표제어 1만 개", true), DoneWhen.open("검수 두 번")),
                List.of("상업 서비스"),
                Map.of(WorkKind.CODE, "Apache-2.0"));

        var created = projects.create(details);

        assertThat(projects.find(created.id()).details()).isEqualTo(details);
        assertThat(ledger.entries(0, 10))
                .extracting(e -> e.type(), e -> e.subjectId())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("project.created", created.id()));
    }

    @Test
    void aStaleSaveChangesNothing() {
        var project = projects.create(named("가"));
        projects.change(project.id(), project.version(), named("나"));

        assertThatThrownBy(() -> projects.change(project.id(), project.version(), named("다")))
                .isInstanceOf(StaleVersion.class);
        assertThat(projects.find(project.id()).name()).isEqualTo("나");
    }

    @Test
    void tickingADoneWhenLineIsAChangeOthersNotice() {
        var project = projects.create(new ProjectDetails("가", "목표", List.of(DoneWhen.open("끝")), List.of(), Map.of()));
        var ticked = new ProjectDetails("가", "목표", List.of(new DoneWhen("끝", true)), List.of(), Map.of());

        var changed = projects.change(project.id(), project.version(), ticked);

        assertThat(changed.version()).isGreaterThan(project.version());
        assertThat(projects.find(project.id()).doneWhen().getFirst().done()).isTrue();
    }

    @Test
    void fiveDoneWhenLinesAreTheLimit() {
        var six = Collections.nCopies(6, DoneWhen.open("끝"));
        assertThatThrownBy(() -> projects.create(new ProjectDetails("가", null, six, List.of(), Map.of())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/doneWhen"));
    }

    @Test
    void aBlankNameAndAResidentNumberAreRefusedByField() {
        var details = new ProjectDetails("\u3164", "900101-1234567", List.of(), List.of(), Map.of());
        assertThatThrownBy(() -> projects.create(details))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/goal", "/name"));
    }

    @Test
    void withoutAGoalNoAgreementMayBeSent() {
        var project = projects.create(named("가"));

        assertThat(gaps.gaps(project.id()))
                .extracting(gap -> gap.code())
                .containsExactly("project.goal-missing", "project.done-when-missing");
    }

    @Test
    void aCompleteProjectHasNoGap() {
        var project = projects.create(new ProjectDetails("가", "목표", List.of(DoneWhen.open("끝")), List.of(), Map.of()));

        assertThat(gaps.gaps(project.id())).isEmpty();
    }

    @Test
    void theOldestProjectComesFirst() {
        projects.create(named("나"));
        clock.advance(Duration.ofSeconds(1));
        projects.create(named("가"));

        assertThat(projects.list()).extracting(ProjectRow::name).containsExactly("나", "가");
    }

    @Test
    void membersReadButOnlyTheOwnerWrites() {
        var project = projects.create(named("가"));
        actAs(AccessLevel.MEMBER, RandomId.next());

        assertThat(projects.find(project.id()).name()).isEqualTo("가");
        assertThatThrownBy(() -> projects.change(project.id(), project.version(), named("나")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static ProjectDetails named(String name) {
        return new ProjectDetails(name, null, List.of(), List.of(), Map.of());
    }
}
